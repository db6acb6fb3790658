// Generated from corpus/lexicons/figure-joiners.tsv by `npm run data`. Do not edit.

export const FIGURE_JOINERS: string = `joiner	forms	type	canonical	valid_from	valid_to
and	và|cùng|cùng với|với|hoặc|hay	and
between	giữa|trong khoảng giữa|nằm giữa	between
comma	,|;	and
count	con số|tổng số|với tổng số|với con số|tổng cộng số	counting	tổng số
dash	-|–|—|~	range
each	mỗi	each
each-one	một|trên một	each-money
from	từ|từ mức|từ khoảng|từ hơn|từ gần|từ trên	from
of	trong|trên|trong số|trong tổng số|trên tổng số|trên tổng|trong tổng	whole	trong tổng số
respectively	lần lượt|lần lượt là|lần lượt đạt|tương ứng|tương ứng là	respectively
to	đến|tới|cho đến|cho tới|đến dưới|đến gần|đến trên|đến hơn|tới gần|tới dưới	range
to-level	lên|xuống|còn|xuống còn|lên đến|lên tới|lên mức|lên thành|lên gần|lên hơn|xuống dưới|xuống chỉ còn|chỉ còn|về|về mức|thành	to-level`;
