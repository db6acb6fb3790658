// Generated from corpus/lexicons/magnitudes.tsv by `npm run data`. Do not edit.

export const MAGNITUDES: string =
  'magnitude\tfactor\tcase\n##%#######&%%(#%########%# %&!!!!!%%!!&&f+&&!!&&f+f+&!!!!&!!!&!!J& Ch#h#pHh#pWh#w(h#y#h#z+lHo;hs[w(hs[z+hv8hvXhv9{DpHpWpHy#pWy#jn<joQjn={Djn=|ewAwApHwApWwAw(wAy#w(w({Dw(w(w(y#y#y#y#y#{Dy#/{Dz+\n\n\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ttrieu-short\t\t\t\t\ttyd\t\n#!#####!!##!##!#####!####!#\tshort\tword\n\n\n\n#!#%&()*+&)**,+-)./++,0!1!%\t1000000000\t10\t10000\t10000000\t10000000000\t100000\t1000\t1000000\t1000000000000\t100\t100000000\t100000000000\t1000000000000000\t1000000000000000000\n#!######!##################\texact\t';
