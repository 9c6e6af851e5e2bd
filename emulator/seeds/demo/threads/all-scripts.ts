import type { Language } from '../companies.ts';
import type { ThreadScript } from '../thread-script.ts';
import * as french from './fr/themes.ts';

export const scripts: Readonly<Record<Language, readonly ThreadScript[]>> = { fr: [], en: [] };
