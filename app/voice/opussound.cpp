// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/opussound.h"

#include <QtEndian>

#include <memory>
#include <opusenc.h>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr opus_int32 BitRate = 16'000;
constexpr int OneChannel = 1;
constexpr int PlainMapping = 0; ///< @see RFC 7845, 5.1.1.1

int append(void *into, const unsigned char *bytes, opus_int32 count)
{
    static_cast<QByteArray *>(into)->append(QByteArrayView(bytes, count));
    return 0;
}

int nothingToClose(void * /*into*/)
{
    return 0;
}

struct Release
{
    void operator()(OggOpusComments *comments) const { ope_comments_destroy(comments); }
    void operator()(OggOpusEnc *encoder) const { ope_encoder_destroy(encoder); }
};

tl::unexpected<Error> refused(int code)
{
    return failure(ErrorCode::Unsupported, u"the sound cannot be encoded"_s, code);
}

} // namespace

Result<QByteArray> toOpus(SampleSpan samples)
{
    if (samples.empty()) {
        return failure(ErrorCode::InvalidInput);
    }
    QByteArray file;
    const OpusEncCallbacks callbacks {&append, &nothingToClose};
    const std::unique_ptr<OggOpusComments, Release> comments(ope_comments_create());
    int code = OPE_OK;
    const std::unique_ptr<OggOpusEnc, Release> encoder(
        comments == nullptr
            ? nullptr
            : ope_encoder_create_callbacks(&callbacks, &file, comments.get(), SampleRate,
                                           OneChannel, PlainMapping, &code));
    if (encoder == nullptr) {
        return refused(code);
    }
    code = ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(BitRate));
    if (code == OPE_OK) {
        code = ope_encoder_write(encoder.get(), samples.data(), static_cast<int>(samples.size()));
    }
    if (code == OPE_OK) {
        code = ope_encoder_drain(encoder.get());
    }
    if (code != OPE_OK) {
        return refused(code);
    }
    return file;
}

QByteArray toWav(SampleSpan samples)
{
    const QByteArray pcm = toPcm(samples);
    QByteArray header("RIFF....WAVEfmt ....................data....");
    const auto put = [&header](qsizetype at, auto value) {
        qToLittleEndian(value, header.data() + at);
    };
    put(4, static_cast<quint32>(header.size() - 8 + pcm.size()));
    put(16, quint32 {16});
    put(20, quint16 {1}); // PCM
    put(22, quint16 {1}); // channels
    put(24, quint32 {SampleRate});
    put(28, quint32 {SampleRate * sizeof(qint16)});
    put(32, quint16 {sizeof(qint16)});
    put(34, quint16 {16});
    put(40, static_cast<quint32>(pcm.size()));
    return header + pcm;
}

} // namespace vp
