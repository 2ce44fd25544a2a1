version="0.2.0"
tags={
	"Alternative History"
	"National Focuses"
	"Events"
}
name="Permanent Revolution"
supported_version="1.17.*"
path="mod/permanent_revolution"
