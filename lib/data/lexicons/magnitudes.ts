// Generated from corpus/lexicons/magnitudes.tsv by `npm run data`. Do not edit.

export const MAGNITUDES: string =
  'magnitude\tfactor\tcase\n##%#######&%%(#%########%# %&!!!!!%%!!&&f+&&!!&&f+f+&!!!!&!!!&!!I& iKz(z(hgVz(hi0z(i~?z(jm5z(juSgfagw+g},i~?g},juShg+hgWhg,j~UhgVhi0hgVjm5hi0jm5i}ZjfUi}[j~Ui}[kk*jfRjfRhgVjfRhi0jfRi~?jfRjm5i~?i~?j~Ui~?i~?i~?jm5jm5jm5jm5jm5j~Ujm5/j~UjuS\n\n\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\ttrieu-short\t\t\t\t\ttyd\t\n#!#####!!##!##!#####!####!#\tshort\tword\n\n\n\n#!#%&()*+&)**,+-)./++,0!1!%\t1000000000\t10\t10000\t10000000\t10000000000\t100000\t1000\t1000000\t1000000000000\t100\t100000000\t100000000000\t1000000000000000\t1000000000000000000\n#!######!##################\texact\t';
