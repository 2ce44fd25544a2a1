version="1.0.0"
tags={
	"Events"
}
name="Namespaces"
supported_version="1.17.*"
