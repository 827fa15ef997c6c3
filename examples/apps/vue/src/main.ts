import { createApp } from 'vue';
import App from './App.vue';
import '../../shared/app.css';
import 'coopkit/define/call-banner.js';
import 'coopkit/define/partner-search.js';
import 'coopkit/define/provider.js';
import 'coopkit/define/region-card.js';

createApp(App).mount('#root');
