import type { callDates } from './en/call-dates.ts';
import type { call } from './en/call.ts';
import type { common } from './en/common.ts';
import type { practice } from './en/practice.ts';
import type { region } from './en/region.ts';
import type { search } from './en/search.ts';
import type { Message } from './message.ts';

/** Every key of the interface. English is the reference: each widget carries its own English group. */
export type MessageKey =
  | keyof typeof common
  | keyof typeof search
  | keyof typeof region
  | keyof typeof practice
  | keyof typeof call
  | keyof typeof callDates;

/** A whole language. */
export type Messages = Readonly<Record<MessageKey, Message>>;
