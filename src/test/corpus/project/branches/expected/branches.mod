version="1.0.0"
tags={
	"Events"
}
name="Branches"
supported_version="1.17.*"
path="mod/branches"
