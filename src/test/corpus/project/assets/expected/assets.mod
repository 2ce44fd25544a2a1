version="1.0.0"
tags={
	"Events"
}
name="Assets"
supported_version="1.17.*"
path="mod/assets"
