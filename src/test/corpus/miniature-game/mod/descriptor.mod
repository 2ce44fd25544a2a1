version="1.2"
name="Lantern Days"
tags={
	"Alternative History"
}
supported_version="1.17.*"
replace_path="common/national_focus"
