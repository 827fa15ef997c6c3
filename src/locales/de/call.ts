import type { call as en } from '../en/call.ts';
import type { Message } from '../message.ts';

export const call: Record<keyof typeof en, Message> = {};
