/// Tests of the reports.
@NullMarked
package dev.iskra.report;

import org.jspecify.annotations.NullMarked;
