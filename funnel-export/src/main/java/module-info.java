/** Prospect lists as CSV and iCalendar. */
module io.salesfunnel.export {
    requires static org.jspecify;
    requires transitive io.salesfunnel.rules;
}
