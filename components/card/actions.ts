/** The buttons of a card that has `calendar` or `share`. */
import '../add-to-calendar/add-to-calendar.ts';
import '../share/share.ts';
