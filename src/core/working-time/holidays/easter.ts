/**
 * Easter Sunday of a year as an ISO 8601 date, by the Gregorian computus.
 * Source: the "anonymous Gregorian algorithm" (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const sunCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + sunCorrection - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * lateMoon + 114;
  const month = Math.floor(days / 31);
  return new Date(Date.UTC(year, month - 1, (days % 31) + 1)).toISOString().slice(0, 10);
}
