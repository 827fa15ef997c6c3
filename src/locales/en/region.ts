/** Texts of the region widgets; every key begins with `region`. */
export const region = {} as const;
