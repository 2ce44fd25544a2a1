version="1.0.0"
tags={
	"Events"
}
name="Pasted"
supported_version="1.17.*"
