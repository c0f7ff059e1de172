import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/**
 * Typed messages between background, pages and reader script. The package is wxt's author's own: it answers through
 * `sendResponse`, so it works alike in Chrome, Firefox and the fake browser of the tests.
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
