package dev.casecore.examples.holidays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.casecore.sla.calendar.HolidayProvider;

/** The public holidays that Jollyday knows. */
public final class NationalHolidays {

    private NationalHolidays() {}

    /**
     * Closes on the holidays of a whole country.
     *
     * @param country which
     * @return a provider for a business calendar
     */
    public static HolidayProvider of(HolidayCalendar country) {
        return in(country);
    }

    /**
     * Closes on the holidays of a region.
     *
     * @param country which
     * @param region  the region, as Jollyday divides the country, such as {@code by} for Bavaria
     * @return a provider for a business calendar
     */
    public static HolidayProvider in(HolidayCalendar country, String... region) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        String[] place = region.clone();
        return date -> manager.isHoliday(date, place);
    }
}
