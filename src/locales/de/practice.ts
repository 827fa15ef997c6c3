import type { practice as en } from '../en/practice.ts';
import type { Message } from '../message.ts';

export const practice: Record<keyof typeof en, Message> = {};
