import { describe, test } from "vitest";
import { expectIncidents, type Row } from "./incidents-of.ts";

describe("fighting", () => {
  test.each<Row>([
    { text: "هاجمت حركة الشباب قاعدة للجيش الصومالي في مدينة جوهر", want: [{ type: "Armed clash" }] },
    { text: "اندلعت اشتباكات مسلحة بين الجيش السوداني وقوات الدعم السريع في مدينة مدني", want: [{ type: "Armed clash" }] },
    { text: "قتل خمسة جنود في كمين لمسلحين قرب مدينة غاو", want: [{ type: "Armed clash" }] },
    { text: "تبادل لإطلاق النار بين القوات الأرمينية والجيش الأذربيجاني قرب مدينة لاتشين", want: [{ type: "Armed clash" }] },
    { text: "قتل قناص جنديا أوكرانيا قرب مدينة باخموت", want: [{ type: "Armed clash" }] },
  ])("$text", expectIncidents);
});

describe("shelling and rockets", () => {
  test.each<Row>([
    { text: "سقطت قذيفة هاون على حي سكني في مدينة عدن", want: [{ type: "Shelling/artillery/missile attack" }] },
    { text: "قصفت دبابات إسرائيلية أطراف بلدة يارون", want: [{ type: "Shelling/artillery/missile attack" }] },
    { text: "أطلق حزب الله عشرين صاروخا على مدينة صفد", want: [{ type: "Shelling/artillery/missile attack" }] },
    { text: "استهدفت القسام دبابة إسرائيلية بقذيفة الياسين شرق رفح", want: [{ type: "Shelling/artillery/missile attack" }] },
    { text: "هجوم صاروخي على قاعدة في مدينة الشدادي", want: [{ type: "Shelling/artillery/missile attack" }] },
  ])("$text", expectIncidents);
});

describe("from the air", () => {
  test.each<Row>([
    { text: "شنت طائرات حربية غارات على مدينة نيالا", want: [{ type: "Air/drone strike" }] },
    { text: "قصفت طائرة مسيرة مخزنا للوقود في مدينة مصراتة", want: [{ type: "Air/drone strike" }] },
    { text: "ألقت مروحيات براميل متفجرة على مدينة داريا", want: [{ type: "Air/drone strike" }] },
    { text: "قصفت مقاتلات روسية بلدة كنصفرة", want: [{ type: "Air/drone strike" }] },
    { text: "قصف جوي على بلدة معرة النعمان", want: [{ type: "Air/drone strike" }] },
    { text: "استهدفت مسيرة سيارة قرب مدينة الحسكة", want: [{ type: "Air/drone strike" }] },
    { text: "سقطت مسيرات انتحارية على مصفاة في مدينة كراسنودار", want: [{ type: "Air/drone strike" }] },
    { text: "هجوم بطائرة مسيرة انتحارية على محطة كهرباء في مدينة دنيبرو", want: [{ type: "Air/drone strike" }] },
  ])("$text", expectIncidents);
});

describe("mines and bombs", () => {
  test.each<Row>([
    { text: "هجوم بعبوة ناسفة على حافلة في مدينة كابول", want: [{ type: "Remote explosive/landmine/IED" }] },
    { text: "أصيب مزارع بانفجار لغم أرضي قرب مدينة تدمر", want: [{ type: "Remote explosive/landmine/IED" }] },
    { text: "انفجرت سيارة مفخخة قرب سوق في مدينة الباب", want: [{ type: "Remote explosive/landmine/IED" }] },
    { text: "فجر مسلحون عبوة ناسفة بحافلة للجيش المصري قرب مدينة العريش", want: [{ type: "Remote explosive/landmine/IED" }] },
    { text: "استهدف مسلحون بعبوة ناسفة رتلا للجيش المالي قرب مدينة غاو", want: [{ type: "Remote explosive/landmine/IED" }] },
  ])("$text", expectIncidents);
});

describe("suicide bombings", () => {
  test.each<Row>([
    { text: "فجر انتحاري نفسه داخل مسجد في مدينة بيشاور وقتل عشرة مصلين", want: [{ type: "Suicide bomb" }] },
    { text: "هجوم انتحاري يستهدف فندقا في مدينة مقديشو", want: [{ type: "Suicide bomb" }] },
    { text: "انفجار سيارة مفخخة يقودها انتحاري عند مدخل قاعدة في مدينة غاو", want: [{ type: "Suicide bomb" }] },
  ])("$text", expectIncidents);
});

describe("grenades", () => {
  test.each<Row>([
    { text: "ألقى مجهولون قنبلة يدوية على منزل في مدينة درعا", want: [{ type: "Grenade" }] },
    { text: "إصابة شخصين بانفجار قنبلة يدوية في سوق بمدينة الحسكة", want: [{ type: "Grenade" }] },
  ])("$text", expectIncidents);
});

describe("chemical weapons", () => {
  test.each<Row>([
    { text: "هجوم كيميائي بغاز الكلور على مدينة سراقب", want: [{ type: "Chemical weapon" }] },
    { text: "قصف كيميائي على بلدة اللطامنة", want: [{ type: "Chemical weapon" }] },
  ])("$text", expectIncidents);
});

describe("attacks on the unarmed", () => {
  test.each<Row>([
    { text: "طعن رجل ثلاثة من المارة في مدينة حيفا", want: [{ type: "Attack" }] },
    { text: "قتل مسلحون إمام مسجد رميا بالرصاص في مدينة زنجبار", want: [{ type: "Attack" }] },
    { text: "هاجم مسلحون قرية قرب مدينة جوس وقتلوا 12 مزارعا", want: [{ type: "Attack" }] },
    { text: "اغتال مسلحون مجهولون محاميا في مدينة البصرة", want: [{ type: "Attack" }] },
    { text: "أعدم تنظيم داعش ثلاثة رجال في مدينة الميادين", want: [{ type: "Attack" }] },
    { text: "عثر الأهالي على جثة شاب عليها آثار طلقات نارية قرب مدينة الصنمين", want: [{ type: "Attack" }] },
    { text: "قتل مدني برصاص قناص في مدينة تعز", want: [{ type: "Attack" }] },
  ])("$text", expectIncidents);
});

describe("people taken", () => {
  test.each<Row>([
    { text: "أوقفت الشرطة التركية صحفيين اثنين في مدينة ديار بكر", want: [{ type: "Arrests" }] },
    { text: "خطف مسلحون مجهولون تاجرا من منزله في مدينة زليتن", want: [{ type: "Abduction/forced disappearance" }] },
    { text: "اختطفت حركة الشباب ستة من شيوخ العشائر في مدينة جوهر", want: [{ type: "Abduction/forced disappearance" }] },
    { text: "اعتقلت الشرطة التونسية عشرة أشخاص قرب مدينة سيدي بوزيد", want: [{ type: "Arrests" }] },
    { text: "ألقت قوات الأمن العراقية القبض على قيادي في داعش في مدينة هيت", want: [{ type: "Arrests" }] },
    { text: "داهمت القوات الإسرائيلية بلدة قباطية واعتقلت خمسة شبان", want: [{ type: "Arrests" }] },
    { text: "نفذت قوات سوريا الديمقراطية حملة مداهمات في بلدة ذيبان أسفرت عن اعتقال سبعة أشخاص", want: [{ type: "Arrests" }] },
  ])("$text", expectIncidents);
});

describe("sexual violence", () => {
  test.each<Row>([
    { text: "تعرضت ثلاث نساء للاغتصاب على يد عناصر من قوات الدعم السريع في مدينة الجنينة", want: [{ type: "Sexual violence" }] },
    { text: "اغتصب مسلحون فتاتين في مخيم كلمة", want: [{ type: "Sexual violence" }] },
  ])("$text", expectIncidents);
});

describe("raids without arrests", () => {
  test.each<Row>([
    { text: "داهمت القوات الإسرائيلية منازل في بلدة يعبد", want: [{ type: "Other" }] },
    { text: "اقتحمت القوات الإسرائيلية مدينة طولكرم", want: [{ type: "Other" }] },
    { text: "توغل إسرائيلي في بلدة بيت جن", want: [{ type: "Other" }] },
  ])("$text", expectIncidents);
});

describe("weapons found, brought down, foiled", () => {
  test.each<Row>([
    { text: "فككت وحدات الهندسة عبوة ناسفة في مدينة الرمادي", want: [{ type: "Disrupted weapons use" }] },
    { text: "أسقط الجيش الأوكراني مسيرة فوق مدينة أوديسا", want: [{ type: "Disrupted weapons use" }] },
    { text: "ضبطت قوات الجيش اليمني شحنة صواريخ في مدينة المخا", want: [{ type: "Disrupted weapons use" }] },
  ])("$text", expectIncidents);
});

describe("property", () => {
  test.each<Row>([
    { text: "نهب مسلحون مخازن لبرنامج الأغذية العالمي في مدينة ود مدني", want: [{ type: "Looting/property destruction" }] },
    { text: "هدمت جرافات الجيش الإسرائيلي منزلين في بلدة قلنديا", want: [{ type: "Looting/property destruction" }] },
    { text: "أضرم مستوطنون النار في مركبات فلسطينيين في بلدة ترمسعيا", want: [{ type: "Looting/property destruction" }] },
  ])("$text", expectIncidents);
});

describe("territory", () => {
  test.each<Row>([
    { text: "استعاد الجيش السوداني السيطرة على مدينة سنجة", want: [{ type: "Government regains territory" }] },
    { text: "استعادت القوات الصومالية السيطرة على مدينة حلغن", want: [{ type: "Government regains territory" }] },
    { text: "سيطر الجيش السوري على مدينة تدمر", want: [{ type: "Government regains territory" }] },
    { text: "سيطرت قوات الدعم السريع على مدينة سنار", want: [{ type: "Non-state actor overtakes territory" }] },
    { text: "استولت حركة طالبان على مدينة قندوز", want: [{ type: "Non-state actor overtakes territory" }] },
    { text: "انسحبت قوات فاغنر من مدينة باخموت", want: [{ type: "Non-violent transfer of territory" }] },
    { text: "انسحب الجيش المالي من قاعدة قرب مدينة ميناكا", want: [{ type: "Non-violent transfer of territory" }] },
  ])("$text", expectIncidents);
});

describe("agreements and groups", () => {
  test.each<Row>([
    { text: "وقع الجيش السوداني وقوات الدعم السريع اتفاقا لوقف إطلاق النار في جدة", want: [{ type: "Agreement" }] },
    { text: "توصل الطرفان إلى هدنة إنسانية في مدينة السويداء", want: [{ type: "Agreement" }] },
    { text: "انشق ضابط من الجيش السوداني وانضم إلى قوات الدعم السريع في مدينة نيالا", want: [{ type: "Change to group/activity" }] },
  ])("$text", expectIncidents);
});

describe("protests", () => {
  test.each<Row>([
    { text: "نظم ناشطون وقفة في مدينة رام الله تضامنا مع الأسرى", want: [{ type: "Peaceful protest" }] },
    { text: "تظاهر المئات في مدينة الناصرية للمطالبة بالخدمات", want: [{ type: "Peaceful protest" }] },
    { text: "خرجت مسيرة حاشدة في مدينة صنعاء تضامنا مع غزة", want: [{ type: "Peaceful protest" }] },
    { text: "شارك الآلاف في مسيرة بمدينة الرباط رفضا للتطبيع", want: [{ type: "Peaceful protest" }] },
    { text: "اعتصم عشرات المعلمين أمام مبنى في مدينة السليمانية", want: [{ type: "Peaceful protest" }] },
    { text: "فرقت الشرطة السودانية متظاهرين بالغاز المسيل للدموع في مدينة أم درمان", want: [{ type: "Protest with intervention" }] },
    { text: "فضت قوات الأمن اعتصاما في مدينة صفاقس", want: [{ type: "Protest with intervention" }] },
    { text: "قتل ثلاثة متظاهرين برصاص الشرطة السودانية في مدينة الخرطوم", want: [{ type: "Excessive force against protesters" }] },
    {
      text: "فتحت قوات الأمن النار على المتظاهرين في مدينة الناصرية وقتلت اثنين منهم",
      want: [{ type: "Excessive force against protesters" }],
    },
    { text: "أحرق محتجون مقرا لحزب في مدينة البصرة", want: [{ type: "Violent demonstration" }] },
    { text: "أضرم متظاهرون النار في مبنى في مدينة بنغازي", want: [{ type: "Violent demonstration" }] },
    { text: "رشق شبان حافلة بالحجارة في مدينة القدس", want: [{ type: "Mob violence" }] },
    { text: "شجار جماعي بالعصي في مدينة إربد أدى إلى إصابة ستة أشخاص", want: [{ type: "Mob violence" }] },
  ])("$text", expectIncidents);
});

describe("set phrases and other senses that tell of no event", () => {
  test.each<Row>([
    { text: "قال المحافظ إن الوضع تحت السيطرة في مدينة السماوة", want: [] },
    { text: "سجل المهاجم هدف الفوز من ضربة جزاء في مدينة جدة", want: [] },
    { text: "وصلت قافلة إلى الأحياء الخارجة عن سيطرة الجيش في مدينة الخرطوم", want: [] },
    { text: "ضرب زلزال قوي أمس مدينة مراكش وألحق أضرارا بالمباني", want: [] },
    { text: "عاد مئات النازحين أمس من مناطق القتال إلى مدينة ود مدني", want: [] },
    { text: "زارت بعثة أممية أمس خطوط القتال قرب مدينة باخموت", want: [] },
    { text: "نفى الجيش اللبناني وقوع أي هجوم على مواقعه في بلدة عرسال", want: [] },
    { text: "أخلي سبيله أمس بعد ساعات من التحقيق في مدينة طنطا", want: [] },
    { text: "شل هجوم إلكتروني أمس مطارا في مدينة بروكسل", want: [] },
    { text: "خضع ثلاثة جرحى أمس لعملية جراحية في مدينة عدن", want: [] },
    { text: "هدد الجيش الإسرائيلي بقصف مدينة صور", want: [] },
    { text: "تواصلت العملية السياسية أمس في مدينة جوبا بمشاركة الجيش والمعارضة", want: [] },
    { text: "فاز المنتخب أمس بضربات الترجيح في مدينة الدوحة", want: [] },
  ])("$text", expectIncidents);
});
