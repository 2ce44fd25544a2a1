version="1.0.0"
tags={
	"Military"
}
name="Fronts of 1938"
supported_version="1.17.*"
