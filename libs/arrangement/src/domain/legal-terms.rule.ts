import { addDays, localDate, type LocalDate } from '@meereis/kernel';

/** Days after Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday (Algemene termijnenwet art. 3). */
const AROUND_EASTER = [-2, 1, 39, 50];
/** New Year's Day, King's Day, Liberation Day and both days of Christmas. */
const FIXED = ['01-01', '04-27', '05-05', '12-25', '12-26'];
/** The longest run of such days: Christmas beside a weekend, Good Friday to Easter Monday. */
const RUN_MAX = 7;

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const two = (part: number) => String(part).padStart(2, '0');
  return localDate(`${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`);
}

function isFree(day: LocalDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || FIXED.includes(day.slice(5))) return true;
  const sunday = easter(Number(day.slice(0, 4)));
  return AROUND_EASTER.some((days) => addDays(sunday, days) === day);
}

/** Weeks to decide on an objection, without an advisory committee (Awb 7:10, first paragraph: general law). */
const DECIDE_WITHIN_WEEKS = 6;

/** A term does not end on a Saturday, a Sunday or a public holiday (Algemene termijnenwet art. 1). */
function endOfTerm(day: LocalDate): LocalDate {
  let last = day;
  for (let moved = 0; moved < RUN_MAX && isFree(last); moved += 1) last = addDays(last, 1);
  return last;
}

/** Last day to object (R141): the term begins the day after the decision is told (Awb 6:7 and 6:8). */
export function objectionUntil(notifiedOn: LocalDate, weeks: number): LocalDate {
  return endOfTerm(addDays(notifiedOn, weeks * 7));
}

/**
 * Last day to decide on an objection: six weeks, counted from the day after the term to object has ended (Awb 7:10).
 * One that comes when even that is over, is decided on at once: the term is never before its own beginning.
 */
export function decideObjectionBy(termUntil: LocalDate, lodgedOn: LocalDate): LocalDate {
  const last = endOfTerm(addDays(termUntil, DECIDE_WITHIN_WEEKS * 7));
  return last < lodgedOn ? lodgedOn : last;
}
