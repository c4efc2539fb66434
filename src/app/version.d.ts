interface ImportMetaEnv {
  /** Version of the page, from `package.json`. */
  readonly PAGE_VERSION: string;
}
