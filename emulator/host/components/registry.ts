import { createController, type Controller } from '@remote-ui/react/host';
import type { ComponentType } from 'react';
import * as appPages from './app-pages.tsx';
import * as buttons from './buttons.tsx';
import { BarChart } from './charts/BarChart.tsx';
import { LineChart } from './charts/LineChart.tsx';
import * as crmActions from './crm-actions.tsx';
import * as data from './data.tsx';
import { DateInput, TimeInput } from './dates.tsx';
import * as feedback from './feedback.tsx';
import { Icon } from './icons.tsx';
import { Illustration, Image } from './illustrations.tsx';
import { Form, Input, SearchInput, TextArea } from './inputs.tsx';
import { labelledBox } from './labelled-box.tsx';
import * as layout from './layout.tsx';
import { CurrencyInput, NumberInput, StepperInput } from './number-inputs.tsx';
import * as overlays from './overlays.tsx';
import * as pageHeader from './page-header.tsx';
import { MultiSelect, Select } from './selects.tsx';
import * as tables from './tables.tsx';
import { Tab, Tabs } from './tabs.tsx';
import * as text from './text.tsx';
import * as toggles from './toggles.tsx';
import { undrawnNames } from './undrawn-names.ts';

/** Every component that this portal draws, by the name under which it crosses from the worker. */
const drawn = {
  ...text,
  ...layout,
  ...buttons,
  ...tables,
  ...overlays,
  ...feedback,
  ...data,
  ...toggles,
  ...crmActions,
  ...appPages,
  ...pageHeader,
  BarChart,
  LineChart,
  DateInput,
  TimeInput,
  Icon,
  Illustration,
  Image,
  Form,
  Input,
  SearchInput,
  TextArea,
  Textarea: TextArea,
  CurrencyInput,
  NumberInput,
  StepperInput,
  MultiSelect,
  Select,
  Tab,
  Tabs,
};

export const drawnNames: readonly string[] = Object.keys(drawn);

/** All component names of `@hubspot/ui-extensions`; a bundle that renders any other is refused, as in HubSpot. */
export const wireNames: readonly string[] = [...drawnNames, ...undrawnNames];

export function createCardController(): Controller {
  const boxes = Object.fromEntries(undrawnNames.map((name) => [name, labelledBox(name)]));
  return createController({ ...boxes, ...drawn } as Record<string, ComponentType<unknown>>);
}
