/** Raised with every change that can alter a byte of a decision; what was stored under another is shown as it stood. */
export const ENGINE_VERSION = '1.1.0'
