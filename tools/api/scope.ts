/** What the examples in comments speak of without saying where it comes from. Types only: nothing of it is run. */
import type { Call, Client, Organisation, Region, Source } from 'coopkit/sdk';

export declare const client: Client;
export declare const source: Source;
export declare const call: Call;
export declare const organisation: Organisation;
export declare const regions: readonly Region[];
