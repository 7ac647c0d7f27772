/**
 * Version of this product, as in package.json (a test holds the two together); part of every plan.
 */
export const TOOL_VERSION = '0.1.0';
