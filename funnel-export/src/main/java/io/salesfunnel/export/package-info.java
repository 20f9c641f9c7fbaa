/**
 * Prospect lists on their way into spreadsheets and diaries, and back.
 *
 * <p>Start at {@link io.salesfunnel.export.ProspectListCsv} or {@link io.salesfunnel.export.ProspectListCalendar}.
 */
@NullMarked
package io.salesfunnel.export;

import org.jspecify.annotations.NullMarked;
