namespace NewsParsing.Languages;

/// <summary>Vietnamese.</summary>
internal static partial class Vietnamese
{
    internal static Language Language { get; } = new()
    {
        Code = "vi",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "chia sẻ", "chia sẻ bài viết", "chia sẻ lên facebook", "gửi", "gửi email", "in bài viết", "in bài", "sao chép liên kết",
                "sao chép link", "copy link", "lưu", "lưu bài viết", "lưu bài", "nghe", "nghe bài viết", "phát", "đóng", "mở", "tìm kiếm", "tìm",
                "đăng nhập", "đăng xuất", "đăng ký", "đăng ký ngay", "theo dõi", "theo dõi chúng tôi", "quan tâm", "bình luận", "viết bình luận",
                "gửi bình luận", "ý kiến", "ý kiến bạn đọc", "trả lời", "báo cáo", "báo vi phạm", "chỉnh sửa", "sửa", "xóa", "xoá", "hủy", "huỷ",
                "tiếp tục", "tiếp tục đọc", "đọc tiếp", "đọc thêm", "xem thêm", "xem tiếp", "xem tất cả", "xem chi tiết", "chi tiết", "bài tiếp theo",
                "bài trước", "tiếp theo", "trước", "sau", "trở lại", "quay lại", "về đầu trang", "lên đầu trang", "trang chủ", "quảng cáo",
                "nội dung tài trợ", "hiển thị bình luận", "tải thêm", "thêm", "đồng ý", "chấp nhận", "từ chối", "cài đặt", "chính sách bảo mật",
                "điều khoản sử dụng", "điều khoản", "giới thiệu", "về chúng tôi", "liên hệ", "liên hệ tòa soạn", "liên hệ quảng cáo", "đặt báo",
                "trợ giúp", "bản tin", "thư viện ảnh", "ảnh", "phóng to", "đăng", "cập nhật", "thời gian đọc", "chủ đề", "từ khóa", "từ khoá",
                "tin tức", "góc nhìn", "tin mới", "đường dây nóng",
            ],
            Pointers =
            [
                "xem thêm", "đọc thêm", "đọc tiếp", "mời bạn đọc", "mời quý độc giả", "bấm vào đây", "nhấn vào đây", "click vào đây",
                "theo dõi chúng tôi", "theo dõi kênh", "đăng ký nhận", "tải ứng dụng", "trở lại", "tin liên quan",
            ],
            Turns =
            [
                "tin liên quan", "bài liên quan", "bài viết liên quan", "tin bài liên quan", "có thể bạn quan tâm", "bạn có thể quan tâm", "đề xuất",
                "tin nổi bật", "nổi bật", "tin mới", "tin mới nhất", "tin mới nhận", "mới nhất", "đọc nhiều", "đọc nhiều nhất", "tin đọc nhiều",
                "xem nhiều", "xem nhiều nhất", "cùng chuyên mục", "tin cùng chuyên mục", "tin khác", "các tin khác", "bài cùng tác giả", "từ khóa",
                "từ khoá", "chủ đề", "chia sẻ", "theo dõi chúng tôi", "bình luận", "ý kiến bạn đọc", "về tác giả", "bài tiếp theo", "liên hệ",
            ],
            Appeals =
            [
                "đăng ký nhận", "bản tin", "bấm vào đây", "nhấn vào đây", "tải ứng dụng", "ứng dụng của chúng tôi", "theo dõi chúng tôi",
                "địa chỉ email", "quý độc giả",
            ],
            Footers =
            [
                "bản quyền thuộc", "giữ bản quyền", "bảo lưu mọi quyền", "chính sách bảo mật", "điều khoản sử dụng", "cấm sao chép", "ghi rõ nguồn",
                "giấy phép số", "tổng biên tập", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "của", "và", "là", "có", "được", "cho", "các", "với", "không", "những", "trong", "một", "người", "đã", "này", "khi", "từ", "để", "đến",
            "ra", "về", "cũng", "theo", "như", "sẽ", "trên", "đó", "tại", "nhiều", "ngày", "bị", "hơn", "vào", "đang", "sau", "lại", "còn", "phải",
            "năm", "việc", "chỉ", "rất", "do", "thì", "mà", "ông", "bà", "nhưng", "trước", "nếu", "vẫn", "ở", "cùng", "qua", "đây", "hay", "mình",
            "bạn", "nay",
        ],

        // Dates

        Dates = new DateWords
        {
            Months = [],
            Weekdays = [],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["tháng", "năm"],
            Ordinals = [],
            ClockLeads = ["lúc"],
            HourMarks = ["giờ", "h"],
            Published = ["đăng", "đăng ngày", "đăng lúc", "ngày đăng", "xuất bản", "xuất bản ngày", "ngày xuất bản", "thời gian đăng"],
            Updated = ["cập nhật", "cập nhật lúc", "cập nhật ngày", "cập nhật lần cuối", "sửa đổi", "chỉnh sửa lần cuối"],
            Other = ["truy cập ngày", "thành viên từ", "sinh ngày", "hạn chót", "sự kiện", "ảnh tư liệu"],
            Today = ["hôm nay"],
            Yesterday = ["hôm qua"],
            JustNow = ["vừa xong", "mới đây", "ngay bây giờ"],
            AgoLeads = [],
            AgoTails = ["trước"],
            Numbers = [["một"], ["hai"], ["ba"], ["bốn"], ["năm"], ["sáu"], ["bảy"], ["tám"], ["chín"], ["mười"]],
            Units = [["giây"], ["phút"], ["giờ", "tiếng"], ["ngày"], ["tuần"], ["tháng"], ["năm"]],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["bài viết của", "viết bởi", "bài của", "thực hiện"],
            Labels =
            [
                new("tác giả", AuthorRole.Author, true), new("bài", AuthorRole.Author, true), new("bài viết", AuthorRole.Author, true),
                new("bài và ảnh", AuthorRole.Author, true), new("bài, ảnh", AuthorRole.Author, true), new("phóng viên", AuthorRole.Author, true),
                new("pv", AuthorRole.Author, true), new("thực hiện", AuthorRole.Author, true), new("nhóm phóng viên", AuthorRole.Author, true),
                new("nhóm pv", AuthorRole.Author, true), new("người viết", AuthorRole.Author, true),
                new("nguồn", AuthorRole.Author, true, IsSource: true), new("theo", AuthorRole.Author, true, IsSource: true),
                new("cộng tác viên", AuthorRole.Contributor, true), new("ctv", AuthorRole.Contributor, true),
                new("biên tập", AuthorRole.Editor, true), new("biên tập viên", AuthorRole.Editor, true), new("btv", AuthorRole.Editor, true),
                new("dịch", AuthorRole.Translator, true), new("người dịch", AuthorRole.Translator, true),
                new("biên dịch", AuthorRole.Translator, true), new("ảnh", AuthorRole.Photographer, true),
                new("ảnh minh họa", AuthorRole.Photographer, true), new("hình", AuthorRole.Photographer, true),
                new("hình ảnh", AuthorRole.Photographer, true), new("nhiếp ảnh", AuthorRole.Photographer, true),
                new("minh họa", AuthorRole.Illustrator, true), new("đồ họa", AuthorRole.Illustrator, true),
                new("tranh", AuthorRole.Illustrator, true), new("thiết kế", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true),
                new("clip", AuthorRole.Producer, true), new("dựng phim", AuthorRole.Producer, true), new("quay phim", AuthorRole.Producer, true),
                new("phóng viên thường trú", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["và", "&"],
            Companions = ["cùng"],
            Employers = ["cho"],
            PlaceWords = ["từ", "tại"],
            JobTitles =
            [
                "phóng viên", "nhà báo", "biên tập viên", "tổng biên tập", "cộng tác viên", "bình luận viên", "nhà văn", "chuyên gia",
                "nhiếp ảnh gia", "giáo sư", "tiến sĩ", "luật sư", "nhà nghiên cứu", "thư ký tòa soạn", "pv", "btv", "ctv",
            ],
            TitleWords = ["cao cấp", "chính", "phó", "trưởng", "thường trú"],
            OrganizationWords =
            [
                "báo", "tạp chí", "đài", "thông tấn xã", "ttxvn", "tòa soạn", "ban biên tập", "nhóm phóng viên", "đại học", "trường", "viện", "bộ",
                "công an", "công ty", "tập đoàn", "trung tâm", "nhà xuất bản", "online", "ban thời sự", "vov", "vtv",
            ],
            NotNames =
            [
                "đăng", "cập nhật", "chia", "sẻ", "lưu", "theo dõi", "bình", "luận", "đọc", "xem", "thêm", "tiếp", "hôm", "phút", "giờ", "trước",
                "ngày", "quảng", "cáo", "nhập", "lúc", "gmt", "lượt", "nghe", "trang",
            ],
            CaptionLabels =
            [
                "ảnh", "ảnh minh họa", "hình", "hình ảnh", "hình minh họa", "nguồn", "nguồn ảnh", "ảnh chụp màn hình", "ảnh tư liệu", "đồ họa",
                "minh họa", "video", "clip", "ảnh cắt từ clip", "©",
            ],
            NoticeWords =
            [
                "đây", "đó", "này", "kia", "ông", "bà", "anh", "chị", "tôi", "chúng", "bạn", "họ", "nó", "ở", "tại", "trong", "với", "cho", "từ",
                "và", "nhưng", "hoặc", "có", "không", "tại sao", "vì sao", "gì", "ai", "khi", "nào", "cập", "đính", "video", "ảnh", "clip", "góc",
                "phân", "bình", "phỏng", "hỏi", "đáp", "bây", "nay", "tất", "hai", "quảng", "xem", "đọc", "phần", "chương", "lưu", "chú", "theo",
                "trước", "sau", "hôm", "ngày",
            ],
            WirePhrases = ["theo", "nguồn", "dẫn nguồn", "đưa tin", "dẫn lời"],
            ContributionPhrases = ["đóng góp cho bài viết này", "cùng thực hiện"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["bình luận", "ý kiến", "phản hồi", "trả lời", "nhận xét"],
            One = ["một"],
            Headings =
            [
                "tất cả bình luận", "xem bình luận", "xem tất cả bình luận", "ý kiến bạn đọc", "bình luận của bạn đọc", "ý kiến của bạn",
            ],
            About = ["về", "cho"],
            Closed =
            [
                "bình luận đã đóng", "bình luận đã bị đóng", "phần bình luận đã đóng", "chức năng bình luận đã đóng", "chức năng bình luận bị tắt",
                "đã đóng bình luận",
            ],
            Says = ["viết", "nói", "bình luận"],
            By = ["bởi", "viết bởi", "đăng bởi", "tác giả", "người gửi"],
            On = ["lúc", "vào lúc", "đăng lúc"],
            Buttons =
            [
                "trả lời", "phản hồi", "trích dẫn", "báo cáo", "báo vi phạm", "báo cáo vi phạm", "thích", "bỏ thích", "không thích", "chia sẻ",
                "liên kết", "chỉnh sửa", "xóa", "xoá", "ẩn", "hiện", "hiển thị", "xem thêm", "xem trả lời", "xem các câu trả lời",
                "xem thêm bình luận", "xem thêm ý kiến", "tải thêm bình luận", "đăng nhập để trả lời", "đăng nhập để bình luận", "theo dõi", "chặn",
                "khách", "quản trị viên", "sắp xếp", "mới nhất", "cũ nhất", "quan tâm nhất", "hay nhất", "hủy", "huỷ", "hủy trả lời", "đồng ý",
            ],
            Replies = ["trả lời", "phản hồi", "trích dẫn", "đăng nhập để trả lời"],
            Invitations =
            [
                "để lại bình luận", "để lại một bình luận", "viết bình luận", "gửi bình luận", "thêm bình luận", "bình luận của bạn",
                "ý kiến của bạn", "gửi ý kiến", "email của bạn sẽ không được", "địa chỉ email của bạn sẽ không", "đăng nhập để bình luận",
                "bạn phải đăng nhập", "hủy trả lời", "tin liên quan", "xem thêm", "đọc nhiều",
            ],
            Notices = ["bình luận của bạn đang chờ kiểm duyệt", "bình luận của bạn đang chờ duyệt", "bình luận đã bị xóa"],
            InReplyTo = ["trả lời cho", "để trả lời", "phản hồi"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["không tìm thấy trang", "trang không tồn tại", "không tìm thấy", "lỗi", "truy cập bị từ chối"],
            PrivacyWords = ["đồng ý", "quyền riêng tư", "bảo mật", "dữ liệu cá nhân", "thông tin cá nhân", "bên thứ ba"],
            Notes = ["đính chính:", "đính chính", "cập nhật:", "lời tòa soạn", "ghi chú của biên tập", "chú thích:"],
            Taglines = ["là nhà báo", "là phóng viên", "là biên tập viên", "là chuyên gia"],
            LiveBlogs = ["trực tiếp", "tường thuật trực tiếp", "liên tục cập nhật", "diễn biến từng phút"],
        },
    };
}
