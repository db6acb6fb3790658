// Generated from corpus/grammars/atoms.ts by `npm run data`. Do not edit.

export const NUMBER_ATOM: RegExp = /[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9])|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])|[0-9]+(?:[.,][0-9]+)?/uy;

export const SLASHED_ATOM: RegExp = /[0-9]{1,6}(?:\/[0-9]{1,6}){1,2}(?![0-9])/uy;

export const DATE_ATOM: RegExp = /(?:[0-9]{1,2}(?:\.[0-9]{1,2}\.|-[0-9]{1,2}-)[0-9]{4}|[12][0-9]{3}-[01][0-9]-[0-3][0-9])(?![0-9])/uy;

export const CODE_ATOM: RegExp = /[0-9]{1,5}(?:\/[0-9]{4})?[/\-](?=(?:\p{Lu}){2})(?:\p{Lu}(?:\p{Lu}|\p{Ll}|[0-9&]){0,11})(?:[/\-.](?=(?:\p{Lu}))(?:\p{Lu}(?:\p{Lu}|\p{Ll}|[0-9&]){0,11})){0,4}/uy;

export const DOTTED_ATOM: RegExp = /(?:0[0-9]{1,3}(?:\.[0-9]{3,4}){2}|[0-9]{1,2}(?:\.[0-9]{1,2}){2,4})(?!\.?[0-9])/uy;

export const TIME_ATOM: RegExp = /[0-9]{1,2}(?:[hg](?:[0-9]{1,2}(?:ph?)?)?|:[0-9]{2}(?::[0-9]{2})?)(?!\p{L}|[0-9])/uy;

export const CURRENCY_ATOM: RegExp = /(?:(?:AED|AUD|BND|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|IDR|INR|JPY|KHR|KRW|LAK|MMK|MYR|NOK|NZD|PHP|PLN|RUB|SEK|SGD|THB|TWD|USD|VND|ZAR))(?=[0-9])/uy;

export const URL_ATOM: RegExp = /(?:(?:https?|ftp):\/\/[^\s<>"“”]{1,2000}|(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?)\.){1,5}(?:(?:vn|com|net|org|gov|edu|info|biz|io|asia|tv|me|eu|us|uk|fr|de|jp|kr|cn|sg|au|la|kh|th|int))(?!\p{L}|[0-9])(?::[0-9]{1,5})?(?:\/[^\s<>"“”]{0,2000})?)/uy;

export const EMAIL_ATOM: RegExp = /[a-zA-Z0-9_%+\-]{1,64}(?:\.[a-zA-Z0-9_%+\-]{1,64}){0,4}@(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?)\.){1,5}[a-zA-Z]{2,24}/uy;
