// Generated from package.json and the weights in lib/data by `npm run data`. Do not edit.

export const VERSIONS: Readonly<Record<string, string>> = {"thoisu":"0.1.0","entity":"81c3efb38747","label":"8a8392fd1bda","metric":"a960bebbdd72","restore":"3911a1b7c9c6","section":"510e5ae03df2","sentence":"f62eac299fdb","speaker":"08c89189cec7","word":"8c3dc3e77cf4"};
