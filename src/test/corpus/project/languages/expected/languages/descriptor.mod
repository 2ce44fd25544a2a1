version="1.0.0"
tags={
	"Events"
}
name="Languages"
supported_version="1.17.*"
