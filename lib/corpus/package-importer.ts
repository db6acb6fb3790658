/** How optional packages are imported; apart, so that types of this library need none of them. */

/** Imports a package by its name. */
export type PackageImporter = (name: string) => Promise<unknown>;
