version="1.0.0"
tags={
	"Events"
}
name="Script Sources"
supported_version="1.17.*"
path="mod/script_sources"
