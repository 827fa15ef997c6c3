/** Texts of the call widgets; every key begins with `call`. */
export const call = {} as const;
