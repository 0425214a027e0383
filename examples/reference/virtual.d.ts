/** The search index that the site is built with, serialised. */
declare module 'virtual:search-index' {
  const index: string;
  export default index;
}
