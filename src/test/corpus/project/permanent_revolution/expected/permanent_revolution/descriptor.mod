version="0.1.0"
tags={
	"Alternative History"
	"National Focuses"
	"Events"
}
name="Permanent Revolution"
supported_version="1.17.*"
