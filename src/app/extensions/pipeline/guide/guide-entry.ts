import type { PageDictionary } from '#core/wording/page-dictionary.ts';

export type GuidePart = keyof PageDictionary['guide']['parts'];

/** One thing that the guide explains: its title, what is said of it, and labelled lines below that. */
export interface GuideEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lines: readonly GuideLine[];
}

export interface GuideLine {
  readonly label: string;
  readonly text: string;
  /** Said of every entry alike, so no search goes by it. */
  readonly isShared?: boolean;
}

/** Entries under one heading. */
export interface GuideGroup {
  readonly id: string;
  /** Null where the part has one group. */
  readonly title: string | null;
  readonly entries: readonly GuideEntry[];
}

export interface GuideChapter {
  readonly id: GuidePart;
  readonly intro: string | null;
  readonly groups: readonly GuideGroup[];
}
