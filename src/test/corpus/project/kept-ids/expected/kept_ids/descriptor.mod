version="1.0.0"
tags={
	"Events"
}
name="Kept Ids"
supported_version="1.17.*"
