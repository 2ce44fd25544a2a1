version="1.0.0"
tags={
	"Events"
}
name="Texts: \"quoted\""
supported_version="1.17.*"
path="mod/texts"
