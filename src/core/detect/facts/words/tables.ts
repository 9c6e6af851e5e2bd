/** The words of one language that name days and periods. Accents and case do not matter; a phrase may hold spaces. */
export interface DateTable {
  /** January first; each with its abbreviations. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly early: string;
  readonly mid: string;
  readonly end: string;
  readonly units: Readonly<Record<CalendarUnit, string>>;
  /** One word for the last day of a unit: "Quartalsende", "year-end". */
  readonly unitEnds: Readonly<Partial<Record<CalendarUnit, string>>>;
  readonly next: string;
  readonly current: string;
  readonly before: string;
  /** "Before 15 May" excludes that day; elsewhere it is a deadline's usual wording and means the day itself. */
  readonly isBeforeStrict: boolean;
  /** Before a deadline. */
  readonly by: string;
  /** Before a start. */
  readonly from: string;
  /** Before a period in which something happens. */
  readonly at: string;
  /** Before what is over: "since". */
  readonly since: string;
  /** Behind a date: "at the latest". */
  readonly latest: string;
  /** Before a length of time from now. */
  readonly within: string;
  /** Articles and "of" between the words of a date. */
  readonly glue: string;
  /** Articles that may stand before a bare day of the month: "le 18". */
  readonly dayArticles: string;
  /** What stands glued to or right behind the figure of a day: "er", "st". */
  readonly daySuffixes: string;
  /** Ordinals from the first on. */
  readonly ordinals: readonly string[];
  readonly last: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly afterTomorrow: string;
  readonly summer: string;
  /** Days of the year with a name, by month × 100 + day. */
  readonly feasts: Readonly<Record<number, string>>;
  /** Letters that stand before or behind the number of a quarter and of a half-year: "T3", "2Q". */
  readonly quarterMarks: string;
  readonly halfMarks: string;
  readonly weekMarks: string;
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** Number words of one language. Several words of one value stand in one entry, parted by blanks. */
export interface NumberTable {
  /** Value by words, below 100, and hundreds that are one word. */
  readonly simple: Readonly<Record<number, string>>;
  /** Words that multiply what stands before them: hundred, thousand, million. */
  readonly scales: Readonly<Record<number, string>>;
  /** Words for a number of things together, which multiply as well: dozen, vingtaine. */
  readonly groups: Readonly<Record<number, string>>;
  /** Words between the parts of a number: "and". */
  readonly joints: string;
  /** Words between a group and what is counted, and before it: "of", "a". */
  readonly articles: string;
  /** Numbers are written as one word: "sechsundzwanzig". */
  readonly isGlued: boolean;
}
