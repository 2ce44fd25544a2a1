version="1.0.0"
tags={
	"Events"
}
name="Shared Focus"
supported_version="1.17.*"
path="mod/shared_focus"
