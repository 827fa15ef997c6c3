/** Texts of the practice widgets; every key begins with `practice`. */
export const practice = {} as const;
