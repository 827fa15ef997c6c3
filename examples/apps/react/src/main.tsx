import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import '../../shared/app.css';
import 'coopkit/define/call-banner.js';
import 'coopkit/define/partner-search.js';
import 'coopkit/define/provider.js';
import 'coopkit/define/region-card.js';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
