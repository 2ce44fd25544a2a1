version="1.0.0"
tags={
	"Ideologies"
}
name="Ideologies"
supported_version="1.17.*"
