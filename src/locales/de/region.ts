import type { region as en } from '../en/region.ts';
import type { Message } from '../message.ts';

export const region: Record<keyof typeof en, Message> = {};
