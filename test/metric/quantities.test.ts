import test from 'ava';
import { metrics } from '../../index.js';
import type { Metric } from '../../lib/types.js';

/** Text, then for each figure its words, value and unit. */
const cases: readonly (readonly [string, ...(readonly [string, Metric['value'], string])[]])[] = [
  ['Tỷ lệ che phủ rừng đạt 45,2%.', ['45,2%', 45.2, '%']],
  ['Lãi suất giảm 0,25 điểm phần trăm.', ['0,25 điểm phần trăm', 0.25, 'pp']],
  ['Ba mươi phần trăm hộ có nước sạch.', ['Ba mươi phần trăm', 30, '%']],
  ['Huyện chi 12,5 tỷ đồng sửa đê.', ['12,5 tỷ đồng', 12500000000, 'VND']],
  [
    'Tổng mức 20.300 tỉ, đã vay 15 triệu USD.',
    ['20.300 tỉ', 20300000000000, 'VND'],
    ['15 triệu USD', 15000000, 'USD'],
  ],
  ['Giá bán 27 triệu đồng mỗi m2.', ['27 triệu đồng mỗi m2', 27000000, 'VND/m2']],
  ['Thu nhập đạt 64 triệu đồng/người/năm.', ['64 triệu đồng/người/năm', 64000000, 'VND/người/năm']],
  ['Dự án vay 957 triệu Euro.', ['957 triệu Euro', 957000000, 'EUR']],
  ['Xã bàn giao 120 căn nhà đại đoàn kết.', ['120 căn nhà', 120, 'căn nhà']],
  ['Toàn tỉnh có 380 DNNN.', ['380 DNNN', 380, 'dnnn']],
  ['Có 1.250 lượt người tham gia.', ['1.250 lượt người', 1250, 'lượt người']],
  ['Đã xử lý 17 dự án luật.', ['17 dự án', 17, 'dự án']],
  ['Họp với 22 quận, huyện.', ['22 quận', 22, 'quận']],
  ['Đoàn gồm ba bác sĩ.', ['ba bác sĩ', 3, 'bác sĩ']],
  ['Đào 7 km kênh trên 35 ha.', ['7 km', 7, 'km'], ['35 ha', 35, 'ha']],
  ['Diện tích 453,1m 2 đất ở.', ['453,1m 2', 453.1, 'm2']],
  ['Nhà máy 7MW, cao 3 mét rưỡi.', ['7MW', 7, 'MW'], ['3 mét rưỡi', 3.5, 'm']],
  ['Năng suất 62 tạ/ha.', ['62 tạ/ha', 6.2, 't/ha']],
  ['Công suất 90.000 tấn/năm.', ['90.000 tấn/năm', 90000, 't/năm']],
  ['Sản lượng tăng 10 - 15%.', ['10 - 15%', [10, 15], '%']],
  ['Cần 5 đến 7 tỷ USD.', ['5 đến 7 tỷ USD', [5000000000, 7000000000], 'USD']],
  ['Phí từ 400 VNĐ tới 2000 VNĐ.', ['400 VNĐ tới 2000 VNĐ', [400, 2000], 'VND']],
  ['Vốn giữa 3,1 và 4,5 tỷ USD.', ['3,1 và 4,5 tỷ USD', [3100000000, 4500000000], 'USD']],
  ['Vay EUR 20 triệu và GBP 3,5 triệu.', ['EUR 20 triệu', 2e7, 'EUR'], ['GBP 3,5 triệu', 3500000, 'GBP']],
  ['Phí 4 đô la và 25 xen mỗi kiện.', ['4 đô la và 25 xen', 4.25, 'USD']],
  ['Giá hạ còn ba đô 40.', ['ba đô 40', 3.4, 'USD']],
  ['Thu trên một đô la và 15 xu.', ['một đô la và 15 xu', 1.15, 'USD']],
  ['Trả 7 chấm 25 đô la, tăng 2 phẩy 5%.', ['7 chấm 25 đô la', 7.25, 'USD'], ['2 phẩy 5%', 2.5, '%']],
  ['Lợn nặng 80kg-120kg/con.', ['80kg-120kg/con', [80, 120], 'kg/con']],
  ['Giá tăng gấp đôi, nhân công tăng 3,2 lần.', ['tăng gấp đôi', 2, 'times'], ['3,2 lần', 3.2, 'times']],
  ['Có 404/495 tiêu chí đạt.', ['404/495 tiêu chí', 404 / 495, 'ratio']],
  ['Khoảng 1/3 số hộ đã thoát nghèo.', ['1/3', 1 / 3, 'ratio']],
  ['Hơn một nửa số phiếu thuận.', ['một nửa', 0.5, 'ratio']],
  ['Tỉnh đứng đầu cả nước về PCI.', ['đứng đầu cả nước', 1, 'rank']],
  ['Tỉnh xếp thứ 2/63 tỉnh, thành.', ['xếp thứ 2/63', 2, 'rank']],
  ['Huyện lọt vào top 10.', ['lọt vào top 10', 10, 'rank']],
  ['Mức hài lòng đạt 4,21/5 điểm.', ['4,21/5 điểm', 4.21, 'point']],
  ['Chỉ số SIPAS xếp 59/63.', ['xếp 59/63', 59, 'rank']],
  ['Đã thu hồi 3 dự án.', ['3 dự án', 3, 'dự án']],
  ['Cả thôn 96 hộ.', ['96 hộ', 96, 'hộ']],
  ['Chỉ số PCI đạt 65,3 điểm.', ['65,3 điểm', 65.3, 'point']],
  ['Có 132 trong tổng số 491 đại biểu là nữ.', ['132', 132, 'đại biểu'], ['491 đại biểu', 491, 'đại biểu']],
  ['Đã giảm từ 40 xuống còn 28 đơn vị.', ['40', 40, 'đơn vị'], ['28 đơn vị', 28, 'đơn vị']],
  ['Cỡ 30 và 40 con/kg.', ['30', 30, 'con/kg'], ['40 con/kg', 40, 'con/kg']],
  [
    'Thu nhập tăng từ 9,8 lên 11,2 triệu đồng.',
    ['9,8', 9800000, 'VND'],
    ['11,2 triệu đồng', 11200000, 'VND'],
  ],
  ['Có 132 trong tổng số 1,2 triệu hộ.', ['132', 132, 'hộ'], ['1,2 triệu hộ', 1200000, 'hộ']],
  ['Công ty cổ phần Sông Hồng 51% vốn điều lệ.', ['51%', 51, '%']],
  ['Nơi ở của 1 triệu dân.', ['1 triệu dân', 1000000, 'dân']],
  ['Bản đồ tỉ lệ 1/50.000.', ['1/50.000', 0.00002, 'ratio']],
  ['Có 12/17 phường hoàn thành.', ['12/17 phường', 12 / 17, 'ratio']],
  ['Mỗi năm 150 chỉ tiêu.', ['150 chỉ tiêu', 150, 'chỉ tiêu']],
  ['Mực nước tụt mỗi năm 1 - 2 mét.', ['1 - 2 mét', [1, 2], 'm']],
  ['COD vượt quy chuẩn 18 lần.', ['18 lần', 18, 'times']],
  ['Tại một bệnh viện huyện, 98% người bệnh hài lòng.', ['98%', 98, '%']],
  ['Hỗ trợ 40 triệu đồng/nhà.', ['40 triệu đồng/nhà', 40000000, 'VND/nhà']],
  ['Chỉ một đơn vị tham gia.', ['một đơn vị', 1, 'đơn vị']],
  [
    'Đã giao 12,500 cây giống và 3.200 cây ăn quả.',
    ['12,500 cây giống', 12500, 'cây giống'],
    ['3.200 cây ăn quả', 3200, 'cây ăn quả'],
  ],
];

for (const [text, ...figures] of cases) {
  test(`quantities: ${text}`, (t) => {
    t.deepEqual(
      metrics(text).map((metric) => [metric.text, metric.value, metric.unit]),
      figures.map((figure) => [...figure]),
    );
  });
}

/** Numbers that measure nothing. */
const counterCases: readonly string[] = [
  'Tòa xử vụ kiện giữa ông A và bà B.',
  'Ông là người EUR tin cậy.',
  'Sáng 13/10 tại Hà Nội.',
  'Họp lúc 8h30 ngày 5/6/2023.',
  'Giai đoạn 2021-2025 và năm 2030.',
  'Thi công trong 3 năm, kéo dài 20 ngày.',
  'Ông đã 62 tuổi, có 40 năm tuổi Đảng.',
  'Đại hội lần thứ 15, khóa XIV.',
  'Kỳ họp thứ 3 và thứ tư tuần sau.',
  'Theo Nghị quyết số 35/NQ-CP và Điều 63.',
  'Nhà số 27, quận 1, đường 3/2.',
  'Liên hệ 0912345678 để đặt chỗ.',
  'Hàng trăm hộ và một số nơi còn khó khăn.',
  'Đây là một vấn đề lớn.',
  'Hai bên nhất trí.',
  'Người đứng đầu cơ quan phải chịu trách nhiệm.',
  'Ông A dẫn đầu đoàn công tác.',
  'Không tổ chức kiểm tra, không báo cáo.',
  'Bản 2.0 của phần mềm.',
  'Dự án Metro số 1.',
  'Quận ủy Ba Đình họp.',
  'Nửa cuối năm nay.',
  'Đội nhà thắng 3-1.',
  'Tỷ số 2-0 được giữ đến hết trận.',
  'Phiên bản 3.1 ra mắt.',
  'Ông ở 12/3 đường Nguyễn Trãi.',
  'Địa chỉ: 12/3 đường Láng, quận Đống Đa.',
  'Ngõ 5 phố Huế, tổ 16, khu phố 4, phường 12.',
  'Km 45+300 quốc lộ 1.',
  'Quốc lộ 32 ách tắc, đường 70 ngập.',
  'Xe biển số 29A-123.45 vượt đèn đỏ.',
  'Xe 51F 12345 va chạm.',
  'Lớp 9 học bài, trường THPT số 2 nghỉ.',
  'Hotline 1900 1234.',
  'Điện thoại: 024.3825.1234.',
  'Mã số thuế 0101234567.',
  'Android 12 và iOS 15.',
  'Chuyên viên bậc 3/9, trung sĩ bậc 5.',
  'Thượng úy cấp 2, kiểm toán viên hạng 2.',
  'Tiểu đoàn 5, Sư đoàn 308.',
  'Hòa 1-1 sau 90 phút.',
  'Sinh năm 1975, ở tuổi 45.',
  'Bệnh nhân số 17.',
  'Ông có 38 năm công tác.',
  'Tăng trưởng ở mức hai con số.',
];

for (const text of counterCases) {
  test(`quantities: none in "${text}"`, (t) => {
    t.deepEqual(
      metrics(text).map((metric) => metric.text),
      [],
    );
  });
}
