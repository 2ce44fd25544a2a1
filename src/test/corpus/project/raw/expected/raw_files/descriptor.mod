version="1.0.0"
tags={
	"Events"
}
name="Raw Files"
supported_version="1.17.*"
