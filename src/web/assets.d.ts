/**
 * What the bundler makes of files that are not TypeScript.
 */

declare module '*.css';
declare module '*?worker&url' {
  const address: string;
  export default address;
}
