import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import 'coopkit/define/call-banner.js';
import 'coopkit/define/partner-search.js';
import 'coopkit/define/provider.js';
import 'coopkit/define/region-card.js';

bootstrapApplication(App).catch((error: unknown) => console.error(error));
