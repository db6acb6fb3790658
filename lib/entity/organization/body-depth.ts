/** How deep bodies stand in bodies. */

/** Bodies inside bodies: `Phòng A` of `Công an tỉnh B`. */
export const MAX_DEPTH = 2;

/** Lists of bodies at one atom: one for each depth. */
export const BODY_LISTS: number = MAX_DEPTH + 1;
