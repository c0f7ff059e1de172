/**
 * Stands in for wxt's ContentScriptContext (aliased in wxt.config.ts). wxt's own announces each start of the script by
 * an event on the document that carries the extension's id: a page could listen for it and tell that the extension is
 * installed. The reader script needs none of what that class offers.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
