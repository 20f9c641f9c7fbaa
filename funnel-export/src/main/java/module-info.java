/** Prospect lists as CSV and iCalendar. */
module io.salesfunnel.export {
    requires static org.jspecify;
    requires transitive io.salesfunnel.rules;
    requires ical4j.core;
    requires org.apache.commons.csv;

    exports io.salesfunnel.export;
}
