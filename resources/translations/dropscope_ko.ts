<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>AccuracyPlot</name>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>에폭에 따른 정확도</translation>
    </message>
    <message>
        <source>Shift and an arrow key look back at the masks of a past step</source>
        <translation>Shift와 화살표 키를 함께 누르면 지난 단계의 마스크를 봅니다</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A ratio for each layer</source>
        <translation>층마다 다른 비율</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Add a run with the settings of the first and dropout ratio 0.20</source>
        <translation>첫 번째 실행과 설정이 같고 드롭아웃 비율이 0.20인 실행을 더합니다</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>실행 추가</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>모든 수업</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>적용하고 다시 시작</translation>
    </message>
    <message>
        <source>As many epochs again, from where it stands</source>
        <translation>지금 상태에서 같은 에폭만큼 더 학습합니다</translation>
    </message>
    <message>
        <source>Back from a folder of lessons to those of the program</source>
        <translation>연 폴더의 수업에서 DropScope의 수업으로 돌아갑니다</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>지금으로</translation>
    </message>
    <message>
        <source>Back to the untrained networks: same seed</source>
        <translation>같은 시드로, 학습하기 전으로 되돌립니다</translation>
    </message>
    <message>
        <source>Begin again by another seed, with what waits in Setup</source>
        <translation>대기 중인 설정을 적용하고 다른 시드로 다시 시작합니다</translation>
    </message>
    <message>
        <source>Begin again with the changes that wait</source>
        <translation>대기 중인 변경을 적용해 다시 시작합니다</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>언어 바꾸기</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>테마 바꾸기</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>실험 고르기</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>Confusion of the next runs</source>
        <translation>다음 실행의 혼동 행렬</translation>
    </message>
    <message>
        <source>Confusion of the previous runs</source>
        <translation>이전 실행의 혼동 행렬</translation>
    </message>
    <message>
        <source>Copy a picture of the plot</source>
        <translation>그래프 그림 복사</translation>
    </message>
    <message>
        <source>Copy a picture of the strip</source>
        <translation>흐름 그림 복사</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>손상</translation>
    </message>
    <message>
        <source>Disable units at random</source>
        <translation>무작위로 뉴런 끄기</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>숫자 그리기</translation>
    </message>
    <message>
        <source>Draw a digit with the mouse or a pen</source>
        <translation>마우스나 펜으로 숫자를 그립니다</translation>
    </message>
    <message>
        <source>Drop rate</source>
        <translation>꺼진 비율</translation>
    </message>
    <message>
        <source>DropScope&apos;s own lessons</source>
        <translation>DropScope의 수업</translation>
    </message>
    <message>
        <source>Dropout ratio of the selected run</source>
        <translation>선택한 실행의 드롭아웃 비율</translation>
    </message>
    <message>
        <source>Duplicate the selected run</source>
        <translation>선택한 실행 복제</translation>
    </message>
    <message>
        <source>Enable every unit again</source>
        <translation>모든 뉴런 다시 켜기</translation>
    </message>
    <message>
        <source>Enlarge a layer, or back to all layers</source>
        <translation>층 하나 확대, 또는 모든 층으로</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>특징</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>Follow the mini-batch, or pin the image</source>
        <translation>미니배치 따라가기, 또는 이미지 고정</translation>
    </message>
    <message>
        <source>Forget the changes that wait</source>
        <translation>대기 중인 변경 취소</translation>
    </message>
    <message>
        <source>From light to dark, or from dark to light</source>
        <translation>밝은 테마와 어두운 테마를 서로 바꿉니다</translation>
    </message>
    <message>
        <source>Go back in the lesson</source>
        <translation>수업에서 뒤로</translation>
    </message>
    <message>
        <source>Go on in the lesson</source>
        <translation>수업에서 앞으로</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>창의 다음 부분으로</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>창의 이전 부분으로</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>How to write a lesson</source>
        <translation>수업 쓰는 법</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Images that nothing is ever trained on</source>
        <translation>한 번도 학습에 쓰지 않는 이미지입니다</translation>
    </message>
    <message>
        <source>Images that the networks learn from</source>
        <translation>신경망이 학습하는 이미지입니다</translation>
    </message>
    <message>
        <source>Inside a network</source>
        <translation>신경망 내부</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>언어: 영어</translation>
    </message>
    <message>
        <source>Language: Korean</source>
        <translation>언어: 한국어</translation>
    </message>
    <message>
        <source>Language: as the system has it</source>
        <translation>언어: 시스템 설정대로</translation>
    </message>
    <message>
        <source>Leave this lesson, and choose another one</source>
        <translation>이 수업에서 나가 다른 수업 고르기</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>수업: {title}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Lessons that somebody wrote: Markdown files in a folder</source>
        <translation>다른 사람이 쓴 수업을 엽니다. 폴더에 든 Markdown 파일입니다</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Many masks</source>
        <translation>많은 마스크</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Move it by the arrow keys; it acts from the next step</source>
        <translation>화살표 키로 움직입니다. 다음 단계부터 적용됩니다</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>새 시드</translation>
    </message>
    <message>
        <source>Next epoch</source>
        <translation>다음 에폭</translation>
    </message>
    <message>
        <source>Next hidden layer</source>
        <translation>다음 은닉층</translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <translation>다음 미니배치</translation>
    </message>
    <message>
        <source>Next page of images</source>
        <translation>이미지 다음 쪽</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Next run below</source>
        <translation>아래쪽의 다음 실행</translation>
    </message>
    <message>
        <source>Next view of the chart</source>
        <translation>그래프의 다음 보기</translation>
    </message>
    <message>
        <source>No folder of lessons is open</source>
        <translation>열린 수업 폴더가 없습니다</translation>
    </message>
    <message>
        <source>No layer is enlarged</source>
        <translation>확대한 층이 없습니다</translation>
    </message>
    <message>
        <source>No lesson is on show</source>
        <translation>보이는 수업이 없습니다</translation>
    </message>
    <message>
        <source>Only a test pass can make that mistake</source>
        <translation>시험 때에만 할 수 있는 실수입니다</translation>
    </message>
    <message>
        <source>Only training images come in mini-batches</source>
        <translation>미니배치에는 훈련 이미지만 들어갑니다</translation>
    </message>
    <message>
        <source>Open a folder of lessons</source>
        <translation>수업 폴더 열기</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>열기: {title}</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>발표 모드</translation>
    </message>
    <message>
        <source>Previous hidden layer</source>
        <translation>이전 은닉층</translation>
    </message>
    <message>
        <source>Previous page of images</source>
        <translation>이미지 이전 쪽</translation>
    </message>
    <message>
        <source>Previous run</source>
        <translation>이전 실행</translation>
    </message>
    <message>
        <source>Remove the selected run</source>
        <translation>선택한 실행 삭제</translation>
    </message>
    <message>
        <source>Rename the selected run</source>
        <translation>선택한 실행 이름 바꾸기</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Sample, or the mini-batch</source>
        <translation>표본, 또는 미니배치</translation>
    </message>
    <message>
        <source>Save or copy what is on show, for slides and sheets</source>
        <translation>지금 보이는 것을 슬라이드와 표에 쓰도록 저장하거나 복사합니다</translation>
    </message>
    <message>
        <source>Save the history as a table (CSV)</source>
        <translation>기록을 표로 저장 (CSV)</translation>
    </message>
    <message>
        <source>Save the masks over time as a film (GIF)</source>
        <translation>마스크의 변화를 애니메이션으로 저장 (GIF)</translation>
    </message>
    <message>
        <source>Save the plot as a picture (PNG)</source>
        <translation>그래프를 그림으로 저장 (PNG)</translation>
    </message>
    <message>
        <source>Save the plot as vectors (SVG)</source>
        <translation>그래프를 벡터로 저장 (SVG)</translation>
    </message>
    <message>
        <source>Save the strip as a picture (PNG)</source>
        <translation>흐름을 그림으로 저장 (PNG)</translation>
    </message>
    <message>
        <source>Save the strip as vectors (SVG)</source>
        <translation>흐름을 벡터로 저장 (SVG)</translation>
    </message>
    <message>
        <source>Scroll to the framed row</source>
        <translation>테두리 친 줄로 이동</translation>
    </message>
    <message>
        <source>Select the next run</source>
        <translation>다음 실행 선택</translation>
    </message>
    <message>
        <source>Setting: {setting}</source>
        <translation>설정: {setting}</translation>
    </message>
    <message>
        <source>Settings go to all runs, or to the selected one</source>
        <translation>설정을 모든 실행에, 또는 선택한 실행에만 적용</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Show another one as the lower of two runs</source>
        <translation>두 실행 중 아래쪽에 다른 실행을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show everything larger, for a projector</source>
        <translation>프로젝터에 맞게 모두 크게 보여 줍니다</translation>
    </message>
    <message>
        <source>Show one pass: the signal there, the gradient back, layer by layer</source>
        <translation>한 번의 순전파와 역전파를 층마다 차례로 보여 줍니다</translation>
    </message>
    <message>
        <source>Show or hide the lessons</source>
        <translation>수업을 열거나 닫습니다</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>설정을 열거나 닫습니다</translation>
    </message>
    <message>
        <source>Show the first image of every mini-batch; off: pin the image on show</source>
        <translation>미니배치마다 첫 이미지를 보여 줍니다. 끄면 지금 이미지를 고정합니다</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>첫걸음 다시 보기</translation>
    </message>
    <message>
        <source>Show the inside of the next run</source>
        <translation>다음 실행의 내부를 보여 줍니다</translation>
    </message>
    <message>
        <source>Show the newest step again</source>
        <translation>가장 최근 단계를 다시 보여 줍니다</translation>
    </message>
    <message>
        <source>Show the rule behind the verdict, with its numbers</source>
        <translation>진단의 기준과 수치를 보여 줍니다</translation>
    </message>
    <message>
        <source>Side by side: two runs, one above the other</source>
        <translation>나란히 보기: 두 실행을 위아래로</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Sort the rows: as trained, or by label</source>
        <translation>줄 정렬: 학습한 순서, 또는 레이블 순서</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>The chart with that button is not on show</source>
        <translation>이 버튼이 있는 그래프가 보이지 않습니다</translation>
    </message>
    <message>
        <source>The format of a lesson&apos;s file, word by word</source>
        <translation>수업 파일의 형식을 낱말 하나하나 설명합니다</translation>
    </message>
    <message>
        <source>The newest step is on show</source>
        <translation>가장 최근 단계가 보입니다</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>이전 장면으로 돌아갑니다</translation>
    </message>
    <message>
        <source>Theme, language, first steps, defaults</source>
        <translation>테마, 언어, 첫걸음, 기본값</translation>
    </message>
    <message>
        <source>Theme: as the system has it</source>
        <translation>테마: 시스템 설정대로</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>테마: 어둡게</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>테마: 밝게</translation>
    </message>
    <message>
        <source>There are no rows: enlarge a layer of a mini-batch</source>
        <translation>줄이 없습니다. 미니배치에서 층 하나를 확대하세요</translation>
    </message>
    <message>
        <source>There is no other run to show below</source>
        <translation>아래쪽에 보일 다른 실행이 없습니다</translation>
    </message>
    <message>
        <source>There is no verdict yet</source>
        <translation>아직 진단이 없습니다</translation>
    </message>
    <message>
        <source>There is only one run to show</source>
        <translation>볼 수 있는 실행이 하나뿐입니다</translation>
    </message>
    <message>
        <source>Thinned network</source>
        <translation>솎은 신경망</translation>
    </message>
    <message>
        <source>This chart has only one view</source>
        <translation>보기가 하나뿐인 그래프입니다</translation>
    </message>
    <message>
        <source>Train faster</source>
        <translation>더 빠르게 학습</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>더 학습</translation>
    </message>
    <message>
        <source>Train on one mini-batch</source>
        <translation>미니배치 하나를 학습합니다</translation>
    </message>
    <message>
        <source>Train slower</source>
        <translation>더 느리게 학습</translation>
    </message>
    <message>
        <source>Train to the end of the epoch</source>
        <translation>에폭이 끝날 때까지 학습합니다</translation>
    </message>
    <message>
        <source>Train to where this step asks, then go on</source>
        <translation>이 장면에서 정한 데까지 학습하고 다음으로 갑니다</translation>
    </message>
    <message>
        <source>Train, or pause</source>
        <translation>학습, 또는 멈춤</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Training has not come to its end</source>
        <translation>학습이 아직 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>훈련 이미지</translation>
    </message>
    <message>
        <source>Training pass, or test pass</source>
        <translation>훈련 때, 또는 시험 때</translation>
    </message>
    <message>
        <source>What if: forget the scaling</source>
        <translation>만약: 배율을 잊으면</translation>
    </message>
    <message>
        <source>What if: leave dropout on</source>
        <translation>만약: 드롭아웃을 켜 두면</translation>
    </message>
    <message>
        <source>What if: no mistake</source>
        <translation>만약: 실수가 없으면</translation>
    </message>
    <message>
        <source>What you drew or dropped on the window</source>
        <translation>직접 그렸거나 창에 끌어다 놓은 그림입니다</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>왜 이런 진단일까요?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation>내 그림</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>Changes that wait for a restart: {count}. Live settings act from the next step.</source>
        <translation>다시 시작하면 적용될 변경: {count}개. 실시간 설정은 다음 단계부터 적용됩니다.</translation>
    </message>
    <message>
        <source>No changes waiting. Live settings act from the next step.</source>
        <translation>대기 중인 변경이 없습니다. 실시간 설정은 다음 단계부터 적용됩니다.</translation>
    </message>
    <message>
        <source>To be corrected first: {fields}.</source>
        <translation>먼저 고쳐야 할 항목: {fields}.</translation>
    </message>
</context>
<context>
    <name>AveragingPlot</name>
    <message>
        <source>Accuracy on {count} test images at step {step}, by the number of masks</source>
        <translation>마스크 수에 따른 정확도, {step}단계의 시험 이미지 {count}장</translation>
    </message>
    <message>
        <source>Accuracy on {count} test images, step {step}</source>
        <translation>시험 이미지 {count}장의 정확도, {step}단계</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>{step}단계</translation>
    </message>
    <message>
        <source>Test images go through {k} masks. This takes a few seconds.</source>
        <translation>시험 이미지가 마스크 {k}개를 지나갑니다. 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>k = {k}</source>
        <translation>k = {k}</translation>
    </message>
    <message>
        <source>mean of {k}</source>
        <translation>{k}개 평균</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>{title}: mean of k = {k} masks {mean:.3f}, scaling {scaling:.3f}</source>
        <translation>{title}: 마스크 k = {k}개의 평균 {mean:.3f}, 배율 {scaling:.3f}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close the message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Training paused; settings stay.</source>
        <translation>그 단계에서 멈췄고, 설정은 그대로입니다.</translation>
    </message>
    <message>
        <source>{titles} diverged in step {step}: the loss exploded. Lower the learning rate, now {rate}.</source>
        <translation>{titles}: {step}단계에서 손실이 폭발해 발산했습니다. 지금 {rate}인 학습률을 낮추세요.</translation>
    </message>
    <message>
        <source>{titles} diverged in step {step}: the loss is no number any more. Lower the learning rate, now {rate}.</source>
        <translation>{titles}: {step}단계에서 손실이 더는 수가 아니게 되어 발산했습니다. 지금 {rate}인 학습률을 낮추세요.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Experiment</source>
        <translation>실험</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing</source>
        <translation>그림판</translation>
    </message>
</context>
<context>
    <name>ChangeMarks</name>
    <message>
        <source>drop {before} → {after}</source>
        <translation>비율 {before} → {after}</translation>
    </message>
    <message>
        <source>epochs {before} → {after}</source>
        <translation>에폭 {before} → {after}</translation>
    </message>
    <message>
        <source>learning rate {before} → {after}</source>
        <translation>학습률 {before} → {after}</translation>
    </message>
</context>
<context>
    <name>ChartSwitch</name>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>그래프</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Confusion</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>손상</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>특징</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Many masks</source>
        <translation>많은 마스크</translation>
    </message>
    <message>
        <source>Thinned network</source>
        <translation>솎은 신경망</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Close the first steps</source>
        <translation>첫걸음 닫기</translation>
    </message>
    <message>
        <source>Close the first steps (Escape)</source>
        <translation>첫걸음 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>안을 들여다보세요</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>One image on its way through a network, layer by layer. Every cell is a unit; an x is one that dropout leaves out in this step. The next step draws others.</source>
        <translation>이미지 하나가 신경망을 층층이 지나갑니다. 칸 하나가 뉴런 하나이고, x는 이 단계에서 드롭아웃이 끈 뉴런입니다. 다음 단계에서는 다시 뽑습니다.</translation>
    </message>
    <message>
        <source>Press this button, or Space</source>
        <translation>이 버튼이나 Space를 누르세요</translation>
    </message>
    <message>
        <source>Solid: how many of its training images a network reads. Dashed: the same for test images, which it never learns from. Compare the gaps with and without dropout.</source>
        <translation>실선은 훈련 이미지를 맞힌 비율이고, 점선은 학습에 쓰지 않는 시험 이미지를 맞힌 비율입니다. 드롭아웃이 있을 때와 없을 때의 차이를 비교해 보세요.</translation>
    </message>
    <message>
        <source>The networks learn to read handwritten digits, one mini-batch after the other. Press again to pause.</source>
        <translation>신경망이 손글씨 숫자 읽기를 미니배치 하나씩 배웁니다. 다시 누르면 멈춥니다.</translation>
    </message>
    <message>
        <source>Watch the curves</source>
        <translation>곡선을 보세요</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>The code that runs</source>
        <translation>실행되는 코드</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>그런 이름의 명령이 없습니다</translation>
    </message>
    <message>
        <source>What is to be done? In English or Korean</source>
        <translation>무엇을 할까요? 한국어나 영어로 적으세요</translation>
    </message>
</context>
<context>
    <name>ConfigFields</name>
    <message>
        <source>Activation</source>
        <translation>활성화 함수</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>모든 실행</translation>
    </message>
    <message>
        <source>At test</source>
        <translation>시험 때</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>배치 정규화</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Dropout ratio</source>
        <translation>드롭아웃 비율</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Hidden layers × units</source>
        <translation>은닉층 × 뉴런</translation>
    </message>
    <message>
        <source>How far the initial weights spread: He, Xavier, or a standard deviation you type.</source>
        <translation>초깃값이 얼마나 퍼지는지입니다. He나 Xavier를 고르거나 표준편차를 직접 적습니다.</translation>
    </message>
    <message>
        <source>How many hidden layers there are, and how many units each has; below, layer by layer from the image to the output.</source>
        <translation>은닉층이 몇 개이고 각 층의 뉴런이 몇 개인지입니다. 아래에는 이미지에서 출력까지 층마다 적습니다.</translation>
    </message>
    <message>
        <source>How many training images the networks learn from.</source>
        <translation>신경망이 배우는 훈련 이미지의 수입니다.</translation>
    </message>
    <message>
        <source>How much of the last step is carried over; for the optimizers Momentum and Nesterov.</source>
        <translation>지난 단계의 움직임을 얼마나 이어 가는지입니다. 모멘텀과 네스테로프에서 씁니다.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Images in a mini-batch: each step learns from one.</source>
        <translation>미니배치 하나의 이미지 수입니다. 한 단계는 미니배치 하나에서 배웁니다.</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>훈련 때</translation>
    </message>
    <message>
        <source>Input drop</source>
        <translation>입력 드롭아웃</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Mini-batches drawn</source>
        <translation>미니배치 추출</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>네스테로프</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>최적화 기법</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Selected run</source>
        <translation>선택한 실행</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>섞어서</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>시그모이드</translation>
    </message>
    <message>
        <source>The function each hidden unit applies to its sum.</source>
        <translation>은닉 뉴런이 신호의 합에 적용하는 함수입니다.</translation>
    </message>
    <message>
        <source>The share of the training images that get the label of another digit.</source>
        <translation>훈련 이미지 가운데 다른 숫자의 레이블을 붙이는 비율입니다.</translation>
    </message>
    <message>
        <source>The test pass multiplies by keep.</source>
        <translation>시험 때 남기는 비율을 곱합니다.</translation>
    </message>
    <message>
        <source>The training pass divides by keep.</source>
        <translation>훈련 때 남기는 비율로 나눕니다.</translation>
    </message>
    <message>
        <source>Training stops after that many; raise it to go on.</source>
        <translation>이만큼 학습하면 멈춥니다. 늘리면 이어서 학습합니다.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감소</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치 초깃값</translation>
    </message>
    <message>
        <source>With replacement</source>
        <translation>복원 추출</translation>
    </message>
    <message>
        <source>With replacement, as in the textbook: an image can come twice in an epoch, or not at all. Shuffled: each comes once.</source>
        <translation>복원 추출은 교과서의 방식으로, 한 에폭에 같은 이미지가 두 번 나올 수도 있고 안 나올 수도 있습니다. 섞어서 뽑으면 한 번씩 나옵니다.</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>틀린 레이블</translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
</context>
<context>
    <name>ConfusionChart</name>
    <message>
        <source>Confusion of {title}: rows are labels, columns answers</source>
        <translation>{title}의 혼동 행렬: 행은 레이블, 열은 답</translation>
    </message>
</context>
<context>
    <name>ConfusionHead</name>
    <message>
        <source>Next runs</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Previous runs</source>
        <translation>이전 실행</translation>
    </message>
    <message>
        <source>Run {first} of {count}</source>
        <translation>실행 {count}개 중 {first}번째</translation>
    </message>
    <message>
        <source>Runs {first} to {last} of {count}</source>
        <translation>실행 {count}개 중 {first}–{last}번째</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Show these images</source>
        <translation>이 이미지 보기</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답</translation>
    </message>
    <message>
        <source>label</source>
        <translation>레이블</translation>
    </message>
</context>
<context>
    <name>ConfusionPane</name>
    <message>
        <source>Back to the matrices (Escape)</source>
        <translation>혼동 행렬로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Next images</source>
        <translation>다음 이미지</translation>
    </message>
    <message>
        <source>Previous images</source>
        <translation>이전 이미지</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>시험 이미지</translation>
    </message>
</context>
<context>
    <name>ConfusionWords</name>
    <message>
        <source>All {count} test images in a test pass at step {step}: rows are labels, columns answers. Click a number, or press Enter on it, to see the images behind it.</source>
        <translation>{step}단계에서 시험 이미지 {count}장을 모두 물은 결과입니다. 행은 레이블, 열은 답입니다. 수를 클릭하거나 Enter를 누르면 그 이미지를 봅니다.</translation>
    </message>
    <message>
        <source>Images: {count}</source>
        <translation>이미지 {count}장</translation>
    </message>
    <message>
        <source>Test image {number}, label {label}</source>
        <translation>시험 이미지 {number}, 레이블 {label}</translation>
    </message>
    <message>
        <source>Test images at step {step}: {count}</source>
        <translation>{step}단계의 시험 이미지 {count}장</translation>
    </message>
    <message>
        <source>The test images are being shown to the networks.</source>
        <translation>시험 이미지를 신경망에 보여 주고 있습니다.</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>{step}단계</translation>
    </message>
    <message>
        <source>{count} of the test images, in a test pass at step {step}</source>
        <translation>시험 이미지 {count}장, {step}단계의 시험 때</translation>
    </message>
    <message>
        <source>{count} test images at step {step}. Click a number for its images.</source>
        <translation>{step}단계, 시험 이미지 {count}장. 수를 클릭하면 그 이미지를 봅니다.</translation>
    </message>
    <message>
        <source>{count} test images at step {step}: rows are labels, columns answers. Click a number for its images.</source>
        <translation>{step}단계, 시험 이미지 {count}장: 행은 레이블, 열은 답. 수를 클릭하면 그 이미지를 봅니다.</translation>
    </message>
    <message>
        <source>{count} test images, step {step}</source>
        <translation>시험 이미지 {count}장, {step}단계</translation>
    </message>
    <message>
        <source>{label} as {answer}: {count}</source>
        <translation>{label} → {answer}: {count}장</translation>
    </message>
    <message>
        <source>{label} read right</source>
        <translation>{label}: 맞힌 이미지</translation>
    </message>
    <message>
        <source>{label} read right: {count} of {all}</source>
        <translation>{label}: {all}장 중 {count}장 맞힘</translation>
    </message>
    <message>
        <source>{label} right: {count}</source>
        <translation>{label}: {count}장 맞힘</translation>
    </message>
    <message>
        <source>{label} taken for {answer}</source>
        <translation>{label}: {answer}(으)로 답한 이미지</translation>
    </message>
    <message>
        <source>{label} taken for {answer}: {count} of {all}</source>
        <translation>{label}: {all}장 중 {count}장을 {answer}(으)로 답함</translation>
    </message>
    <message>
        <source>{title}: no answer</source>
        <translation>{title}: 답 없음</translation>
    </message>
    <message>
        <source>{title}: {answer}</source>
        <translation>{title}: {answer}</translation>
    </message>
    <message>
        <source>{title}: {label} read right</source>
        <translation>{title}: {label} 가운데 맞힌 이미지</translation>
    </message>
    <message>
        <source>{title}: {label} taken for {answer}</source>
        <translation>{title}: {label} 가운데 {answer}(으)로 답한 이미지</translation>
    </message>
    <message>
        <source>{wrong} misread</source>
        <translation>{wrong}장 틀림</translation>
    </message>
    <message>
        <source>{wrong} misread, most often {label} as {answer}</source>
        <translation>{wrong}장 틀림, 가장 많은 오답 {label} → {answer}</translation>
    </message>
    <message>
        <source>{wrong} misread, {missing} without an answer</source>
        <translation>{wrong}장 틀림, {missing}장 답 없음</translation>
    </message>
    <message>
        <source>{wrong} of {images} misread</source>
        <translation>{images}장 중 {wrong}장 틀림</translation>
    </message>
    <message>
        <source>{wrong} of {images} misread, most often {label} as {answer}: {count}</source>
        <translation>{images}장 중 {wrong}장 틀림, 가장 많은 오답 {label} → {answer}: {count}장</translation>
    </message>
    <message>
        <source>{wrong} of {images} misread, {missing} without an answer</source>
        <translation>{images}장 중 {wrong}장 틀림, {missing}장 답 없음</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Run {n}</source>
        <translation>실행 {n}</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A run with dropout was trained on such damage. If it loses less, that shows what it practised; it is no proof that its units learnt without leaning on one another (co-adaptation).</source>
        <translation>드롭아웃을 쓴 실행은 바로 이런 손상 속에서 학습했습니다. 덜 잃는다면 연습한 결과일 뿐, 뉴런이 서로 기대지 않고 배웠다(공동 적응이 없다)는 증거는 아닙니다.</translation>
    </message>
    <message>
        <source>Accuracy on {images} test images at step {step}: {what}</source>
        <translation>{step}단계, 시험 이미지 {images}장의 정확도: {what}</translation>
    </message>
    <message>
        <source>Click units to disable them in every run, or let chance disable some.</source>
        <translation>뉴런을 클릭하면 모든 실행에서 꺼집니다. 무작위로 끌 수도 있습니다.</translation>
    </message>
    <message>
        <source>Click units, or let chance disable some.</source>
        <translation>뉴런을 클릭하거나 무작위로 끄세요.</translation>
    </message>
    <message>
        <source>Dropout practised this: losing less is no proof against co-adaptation.</source>
        <translation>드롭아웃이 연습한 상황입니다. 덜 잃어도 공동 적응이 없다는 증거는 아닙니다.</translation>
    </message>
    <message>
        <source>Dropout practised this: no proof of more.</source>
        <translation>드롭아웃이 연습한 상황일 뿐입니다.</translation>
    </message>
    <message>
        <source>Dropout was trained on such damage: losing less is practice, no proof against co-adaptation.</source>
        <translation>드롭아웃은 이런 손상 속에서 학습했습니다. 덜 잃는 것은 연습한 결과이지, 공동 적응이 없다는 증거는 아닙니다.</translation>
    </message>
    <message>
        <source>Hidden {layer}, unit {unit}</source>
        <translation>은닉층 {layer}, 뉴런 {unit}</translation>
    </message>
    <message>
        <source>Hidden {layer}: {count} of {units} disabled</source>
        <translation>은닉층 {layer}: {units}개 중 {count}개 꺼짐</translation>
    </message>
    <message>
        <source>Test accuracy at step {step}: {what}</source>
        <translation>{step}단계의 시험 정확도: {what}</translation>
    </message>
    <message>
        <source>Test accuracy, step {step}: {what}</source>
        <translation>시험 정확도, {step}단계: {what}</translation>
    </message>
    <message>
        <source>bar: median</source>
        <translation>막대: 중앙값</translation>
    </message>
    <message>
        <source>hidden {layer} without {count} of its units, chosen {times} times at random</source>
        <translation>은닉층 {layer}에서 뉴런 {count}개를 무작위로 {times}번 골라 끔</translation>
    </message>
    <message>
        <source>hidden {layer} without {count} of its units, or all, chosen {times} times at random</source>
        <translation>은닉층 {layer}에서 뉴런 {count}개(모자라면 모두)를 무작위로 {times}번 골라 끔</translation>
    </message>
    <message>
        <source>hidden {layer} without {count}, {times} times</source>
        <translation>은닉층 {layer}, {count}개씩 {times}번</translation>
    </message>
    <message>
        <source>square: before, arrow: after</source>
        <translation>네모: 끄기 전, 화살표: 끈 뒤</translation>
    </message>
    <message>
        <source>square: before, dots: after, bar: their median</source>
        <translation>네모: 끄기 전, 점: 끈 뒤, 막대: 점의 중앙값</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>뉴런 {unit}</translation>
    </message>
    <message>
        <source>units off in every run: {count}</source>
        <translation>모든 실행에서 끈 뉴런 {count}개</translation>
    </message>
    <message>
        <source>units off, in runs that have them: {count}</source>
        <translation>그 뉴런이 있는 실행에서 끈 뉴런 {count}개</translation>
    </message>
    <message>
        <source>{count} / {units} off</source>
        <translation>끔 {count} / {units}</translation>
    </message>
    <message>
        <source>{count} of {units} disabled</source>
        <translation>{units}개 중 {count}개 꺼짐</translation>
    </message>
    <message>
        <source>{images} test images, step {step}: {what}</source>
        <translation>시험 이미지 {images}장, {step}단계: {what}</translation>
    </message>
    <message>
        <source>{images} test images: {what}</source>
        <translation>시험 이미지 {images}장: {what}</translation>
    </message>
</context>
<context>
    <name>DamageChart</name>
    <message>
        <source>Being counted: {what}</source>
        <translation>세는 중: {what}</translation>
    </message>
    <message>
        <source>The right answers are being counted</source>
        <translation>맞힌 답을 세고 있습니다</translation>
    </message>
    <message>
        <source>There is no answer: the question failed.</source>
        <translation>물음이 실패해 답이 없습니다.</translation>
    </message>
    <message>
        <source>no such layer</source>
        <translation>없는 층</translation>
    </message>
</context>
<context>
    <name>DamageControls</name>
    <message>
        <source>All on</source>
        <translation>모두 켜기</translation>
    </message>
    <message>
        <source>Disable 1 at random, {times} times</source>
        <translation>무작위로 1개 끄기, {times}번</translation>
    </message>
    <message>
        <source>Disable {count} at random, {times} times</source>
        <translation>무작위로 {count}개 끄기, {times}번</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Units that chance disables</source>
        <translation>무작위로 끌 뉴런 수</translation>
    </message>
</context>
<context>
    <name>DamageLine</name>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>{lowest}–{highest}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}%p</translation>
    </message>
</context>
<context>
    <name>DamageRows</name>
    <message>
        <source>Test accuracy before and after</source>
        <translation>끄기 전과 끈 뒤의 시험 정확도</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>시험 정확도</translation>
    </message>
</context>
<context>
    <name>DamageUnits</name>
    <message>
        <source>Disable this unit</source>
        <translation>이 뉴런 끄기</translation>
    </message>
    <message>
        <source>Enable this unit</source>
        <translation>이 뉴런 켜기</translation>
    </message>
    <message>
        <source>Units of the hidden layer, to be disabled</source>
        <translation>끌 수 있는 은닉층의 뉴런</translation>
    </message>
</context>
<context>
    <name>Diverged</name>
    <message>
        <source>Diverged</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>Diverged in step {step}</source>
        <translation>{step}단계에서 발산</translation>
    </message>
    <message>
        <source>Diverged in step {step}: no numbers</source>
        <translation>{step}단계에서 발산: 수가 없음</translation>
    </message>
    <message>
        <source>Diverged in step {step}: what it computes is no number any more</source>
        <translation>{step}단계에서 발산: 계산 결과가 더는 수가 아님</translation>
    </message>
    <message>
        <source>Diverged: what it computes is no number any more</source>
        <translation>발산: 계산 결과가 더는 수가 아님</translation>
    </message>
    <message>
        <source>{title} diverged in step {step}: what it computes is no number any more.</source>
        <translation>{title}: {step}단계에서 발산해 계산 결과가 더는 수가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Begin with an empty square (Delete)</source>
        <translation>빈 칸에서 다시 그리기 (Delete)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>숫자를 그리세요</translation>
    </message>
    <message>
        <source>It is centred and scaled as MNIST&apos;s digits are</source>
        <translation>MNIST의 숫자처럼 가운데에 놓고 크기를 맞춥니다</translation>
    </message>
    <message>
        <source>It will be centred</source>
        <translation>가운데에 놓습니다</translation>
    </message>
    <message>
        <source>Send the drawing through the networks (Enter)</source>
        <translation>그림을 신경망에 보이기 (Enter)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
</context>
<context>
    <name>EnlargedHead</name>
    <message>
        <source>As trained</source>
        <translation>학습한 순서</translation>
    </message>
    <message>
        <source>Back to all layers</source>
        <translation>모든 층으로</translation>
    </message>
    <message>
        <source>Back to all layers (Escape)</source>
        <translation>모든 층으로 (Esc)</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>레이블 순서</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>은닉층 {number}</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>줄의 순서</translation>
    </message>
    <message>
        <source>There is only one hidden layer</source>
        <translation>은닉층이 하나뿐입니다</translation>
    </message>
    <message>
        <source>This is the first hidden layer</source>
        <translation>첫 번째 은닉층입니다</translation>
    </message>
    <message>
        <source>This is the last hidden layer</source>
        <translation>마지막 은닉층입니다</translation>
    </message>
</context>
<context>
    <name>EnlargedLayer</name>
    <message>
        <source>3 standard deviations: chance keeps nearly all units within. The scale holds both runs, so that a colour is the same rate in both.</source>
        <translation>표준편차의 3배입니다. 우연이라면 거의 모든 뉴런이 이 안에 듭니다. 눈금이 두 실행에 공통이라 같은 색은 같은 비율입니다.</translation>
    </message>
    <message>
        <source>A test pass drops nothing.</source>
        <translation>시험 때는 아무것도 끄지 않습니다.</translation>
    </message>
    <message>
        <source>As if they were not there.</source>
        <translation>없는 것과 같습니다.</translation>
    </message>
    <message>
        <source>Dropout was left on: chance has a say in the answer.</source>
        <translation>드롭아웃을 켜 두어, 답에 우연이 끼어듭니다.</translation>
    </message>
    <message>
        <source>Each signal as it is: this layer drops nothing in training.</source>
        <translation>신호는 그대로입니다. 훈련 때 아무것도 끄지 않는 층입니다.</translation>
    </message>
    <message>
        <source>Each signal as it is: training has made up for the dropped ones already.</source>
        <translation>신호는 그대로입니다. 꺼진 몫은 훈련 때 이미 보충했습니다.</translation>
    </message>
    <message>
        <source>Each signal is multiplied by it, since training drops some.</source>
        <translation>훈련 때 일부를 끄므로, 신호마다 이 값을 곱합니다.</translation>
    </message>
    <message>
        <source>Each signal is multiplied by it, to make up for the dropped ones.</source>
        <translation>꺼진 몫을 보충하려고 신호마다 이 값을 곱합니다.</translation>
    </message>
    <message>
        <source>Forgotten: it ought to be × {factor}, so signals are too strong.</source>
        <translation>잊었습니다. × {factor}여야 하는데 곱하지 않아 신호가 너무 셉니다.</translation>
    </message>
    <message>
        <source>Kept, but no gradient comes back to them.</source>
        <translation>남았지만 기울기가 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>No mask yet: press Space to train</source>
        <translation>아직 마스크가 없습니다. Space를 누르면 학습합니다</translation>
    </message>
    <message>
        <source>No mask yet: this image was in no mini-batch since it was pinned</source>
        <translation>아직 마스크가 없습니다. 고정한 뒤로 이 이미지가 미니배치에 든 적이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is dropped here</source>
        <translation>여기서는 아무것도 꺼지지 않습니다</translation>
    </message>
    <message>
        <source>Nothing is dropped here: every row keeps every unit</source>
        <translation>여기서는 아무것도 꺼지지 않습니다. 모든 줄에 모든 뉴런이 남습니다</translation>
    </message>
    <message>
        <source>Of a past step only the masks can be rebuilt</source>
        <translation>지난 단계는 마스크만 되살릴 수 있습니다</translation>
    </message>
    <message>
        <source>On, but ReLU lets nothing below 0 through.</source>
        <translation>켜져 있지만 ReLU는 0보다 작은 값을 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>On, but silent.</source>
        <translation>켜져 있지만 신호가 0입니다.</translation>
    </message>
    <message>
        <source>One mask per sample, not one per mini-batch: {counts}</source>
        <translation>마스크는 미니배치마다가 아니라 표본마다 하나: {counts}</translation>
    </message>
    <message>
        <source>One mask per sample: this mini-batch has one sample, and so one mask</source>
        <translation>표본마다 마스크 하나: 이 미니배치는 표본이 하나라 마스크도 하나</translation>
    </message>
    <message>
        <source>One mask per sample: {counts}</source>
        <translation>표본마다 마스크 하나: {counts}</translation>
    </message>
    <message>
        <source>One sample, one mask</source>
        <translation>표본 하나, 마스크 하나</translation>
    </message>
    <message>
        <source>The mask sets their signal to 0.</source>
        <translation>마스크가 신호를 0으로 만듭니다.</translation>
    </message>
    <message>
        <source>The mini-batch is being fetched</source>
        <translation>미니배치를 가져오고 있습니다</translation>
    </message>
    <message>
        <source>The network has diverged.</source>
        <translation>신경망이 발산했습니다.</translation>
    </message>
    <message>
        <source>The pass has not come here yet</source>
        <translation>아직 여기까지 오지 않았습니다</translation>
    </message>
    <message>
        <source>The probe is being answered</source>
        <translation>관찰할 결과를 계산하고 있습니다</translation>
    </message>
    <message>
        <source>The ratio that was in force (samples: {samples}).</source>
        <translation>적용된 드롭아웃 비율입니다(표본 {samples}개).</translation>
    </message>
    <message>
        <source>The ratio was always 0 (samples: {samples}).</source>
        <translation>드롭아웃 비율이 늘 0이었습니다(표본 {samples}개).</translation>
    </message>
    <message>
        <source>The scale: 3 standard deviations. Chance keeps nearly all units within.</source>
        <translation>눈금은 표준편차의 3배입니다. 우연이라면 거의 모든 뉴런이 이 안에 듭니다.</translation>
    </message>
    <message>
        <source>The test pass is being computed</source>
        <translation>시험 때의 결과를 계산하고 있습니다</translation>
    </message>
    <message>
        <source>They take part in this pass.</source>
        <translation>이번 계산에 참여합니다.</translation>
    </message>
    <message>
        <source>Weights learn from this image there.</source>
        <translation>여기서 가중치가 이 이미지를 배웁니다.</translation>
    </message>
    <message>
        <source>What fires goes on.</source>
        <translation>활성인 신호는 다음 층으로 갑니다.</translation>
    </message>
    <message>
        <source>Where no signal went on, no gradient comes back.</source>
        <translation>신호가 가지 않은 곳에는 기울기도 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>all on</source>
        <translation>모두 켜짐</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>기댓값</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>framed: image {number}, label {label}</source>
        <translation>테두리: 이미지 {number}, 레이블 {label}</translation>
    </message>
    <message>
        <source>image {number} is not in this mini-batch</source>
        <translation>이미지 {number}: 이 미니배치에 없음</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>least often, unit {unit}</source>
        <translation>가장 드물게, 뉴런 {unit}</translation>
    </message>
    <message>
        <source>let it through</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>most often, unit {unit}</source>
        <translation>가장 자주, 뉴런 {unit}</translation>
    </message>
    <message>
        <source>never dropped</source>
        <translation>꺼진 적 없음</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>수가 아님</translation>
    </message>
    <message>
        <source>strongest, unit {unit}</source>
        <translation>가장 센 뉴런 {unit}</translation>
    </message>
    <message>
        <source>units: {units}</source>
        <translation>뉴런 {units}개</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>값 0</translation>
    </message>
    <message>
        <source>{samples} samples drew {samples} masks, all alike by chance</source>
        <translation>표본 {samples}개가 뽑은 마스크 {samples}개가 우연히 모두 같음</translation>
    </message>
    <message>
        <source>{samples} samples, {different} different masks</source>
        <translation>표본 {samples}개, 서로 다른 마스크 {different}개</translation>
    </message>
    <message>
        <source>{samples} samples, {different} different masks, the others alike by chance</source>
        <translation>표본 {samples}개, 서로 다른 마스크 {different}개, 나머지는 우연히 같음</translation>
    </message>
</context>
<context>
    <name>Enlargement</name>
    <message>
        <source>Hidden {number}</source>
        <translation>은닉층 {number}</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Films</source>
        <translation>애니메이션</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>애니메이션 저장</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>그래프 저장</translation>
    </message>
    <message>
        <source>Save the strip</source>
        <translation>흐름 저장</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>저장했습니다: {path}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The plot is on the clipboard, as a picture.</source>
        <translation>그래프를 그림으로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The strip is on the clipboard, as a picture.</source>
        <translation>흐름을 그림으로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Vector pictures</source>
        <translation>벡터 그림</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>FeaturesChart</name>
    <message>
        <source>Activations</source>
        <translation>활성화값</translation>
    </message>
    <message>
        <source>Activations of the hidden layers, run by run</source>
        <translation>실행별 은닉층의 활성화값</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>특징</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>첫 층의 가중치</translation>
    </message>
    <message>
        <source>Test images are being shown to the networks.</source>
        <translation>시험 이미지를 신경망에 보여 주고 있습니다.</translation>
    </message>
    <message>
        <source>Weights of {title} into the units of hidden 1</source>
        <translation>{title}: 은닉층 1의 뉴런으로 들어가는 가중치</translation>
    </message>
    <message>
        <source>{title} has no such layer</source>
        <translation>{title}: 없는 층</translation>
    </message>
</context>
<context>
    <name>FeaturesHistograms</name>
    <message>
        <source>Hidden {number}</source>
        <translation>은닉층 {number}</translation>
    </message>
</context>
<context>
    <name>FeaturesWords</name>
    <message>
        <source>Bar, number: % zeros. Hill: strength of the rest</source>
        <translation>막대, 수: 0의 비율(%). 언덕: 나머지의 세기</translation>
    </message>
    <message>
        <source>Bar: % zeros. Hill: the rest</source>
        <translation>막대: 0의 %. 언덕: 나머지</translation>
    </message>
    <message>
        <source>Share of activations that are 0 (bar, number in %), and how strong the others are (hill): {images} test images at step {step}</source>
        <translation>활성화값이 0인 비율(막대, 수는 %)과 나머지의 세기(언덕): {step}단계, 시험 이미지 {images}장</translation>
    </message>
    <message>
        <source>Share of activations that are 0, or of a sigmoid below 0.01 (bar, number in %), and how strong the others are (hill): {images} test images at step {step}</source>
        <translation>활성화값이 0인(시그모이드는 0.01 미만인) 비율(막대, 수는 %)과 나머지의 세기(언덕): {step}단계, 시험 이미지 {images}장</translation>
    </message>
    <message>
        <source>Share of activations that are 0: {images} test images at step {step}</source>
        <translation>활성화값이 0인 비율: {step}단계, 시험 이미지 {images}장</translation>
    </message>
    <message>
        <source>Share of zeros (bar, number in %), strength of the rest (hill): {images} test images</source>
        <translation>0의 비율(막대, 수는 %), 나머지의 세기(언덕): 시험 이미지 {images}장</translation>
    </message>
    <message>
        <source>Share of zeros, in %</source>
        <translation>0의 비율(%)</translation>
    </message>
    <message>
        <source>Share of zeros: {images} test images</source>
        <translation>0의 비율: 시험 이미지 {images}장</translation>
    </message>
    <message>
        <source>They barely differ with or without dropout.</source>
        <translation>드롭아웃이 있든 없든 거의 다르지 않습니다.</translation>
    </message>
    <message>
        <source>They barely differ.</source>
        <translation>거의 다르지 않습니다.</translation>
    </message>
    <message>
        <source>Weights from the pixels, ± {limit}. In classifiers they barely differ with or without dropout: no effect can be read from them.</source>
        <translation>픽셀에서 오는 가중치, ± {limit}. 분류기에서는 드롭아웃이 있든 없든 거의 다르지 않아, 여기서 효과를 읽을 수는 없습니다.</translation>
    </message>
    <message>
        <source>Weights, ± {limit}. With or without dropout they barely differ.</source>
        <translation>가중치, ± {limit}. 드롭아웃이 있든 없든 거의 다르지 않습니다.</translation>
    </message>
    <message>
        <source>What each unit of hidden 1 weighs the pixels by: blue negative, yellow positive, up to ± {limit}. In classifiers such pictures barely differ with or without dropout: no effect of it can be read from them.</source>
        <translation>은닉층 1의 뉴런이 픽셀에 곱하는 가중치입니다. 파랑은 음수, 노랑은 양수, ± {limit}까지입니다. 분류기에서는 드롭아웃이 있든 없든 거의 다르지 않아, 여기서 드롭아웃의 효과를 읽을 수는 없습니다.</translation>
    </message>
    <message>
        <source>hidden {layer}: not a number</source>
        <translation>은닉층 {layer}: 수가 아님</translation>
    </message>
    <message>
        <source>hidden {layer}: {share} below 0.01</source>
        <translation>은닉층 {layer}: 0.01 미만 {share}</translation>
    </message>
    <message>
        <source>hidden {layer}: {share} zeros</source>
        <translation>은닉층 {layer}: 0이 {share}</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>수가 아님</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>뉴런 {unit}</translation>
    </message>
    <message>
        <source>unit {unit}: not a number</source>
        <translation>뉴런 {unit}: 수가 아님</translation>
    </message>
    <message>
        <source>unit {unit}: weights from {lowest} to {highest}</source>
        <translation>뉴런 {unit}: 가중치 {lowest} ~ {highest}</translation>
    </message>
    <message>
        <source>unit {unit}: {lowest} to {highest}</source>
        <translation>뉴런 {unit}: {lowest} ~ {highest}</translation>
    </message>
    <message>
        <source>units of hidden 1: all {units}</source>
        <translation>은닉층 1의 뉴런 {units}개 모두</translation>
    </message>
    <message>
        <source>units: all {units}</source>
        <translation>뉴런 {units}개 모두</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{shown} of {units} units</source>
        <translation>뉴런 {units}개 중 {shown}개</translation>
    </message>
    <message>
        <source>{shown} of {units} units of hidden 1, evenly spread</source>
        <translation>은닉층 1의 뉴런 {units}개 중 고르게 뽑은 {shown}개</translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: not a number</source>
        <translation>{title}, 은닉층 {layer}: 수가 아님</translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: {share} below 0.01</source>
        <translation>{title}, 은닉층 {layer}: 0.01 미만 {share}</translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: {share} of the activations are 0, the others up to {top}</source>
        <translation>{title}, 은닉층 {layer}: 활성화값의 {share}가 0, 나머지는 {top}까지</translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: {share} of the activations are below 0.01, the others up to {top}</source>
        <translation>{title}, 은닉층 {layer}: 활성화값의 {share}가 0.01 미만, 나머지는 {top}까지</translation>
    </message>
    <message>
        <source>{title}, hidden {layer}: {share} zeros</source>
        <translation>{title}, 은닉층 {layer}: 0이 {share}</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Film of the masks</source>
        <translation>마스크 애니메이션</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>첫 단계</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>마지막 단계</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>프레임 수</translation>
    </message>
    <message>
        <source>Pictures: {pictures}. Length: {seconds} s. Masks are rebuilt from the seed.</source>
        <translation>프레임 {pictures}개, 길이 {seconds}초. 마스크는 시드에서 되살립니다.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>다른 이름으로 저장 …</translation>
    </message>
    <message>
        <source>{drawn} of {pictures} pictures are drawn.</source>
        <translation>프레임 {pictures}개 중 {drawn}개를 그렸습니다.</translation>
    </message>
</context>
<context>
    <name>FlowColumn</name>
    <message>
        <source>Preparing the experiment</source>
        <translation>실험을 준비하고 있습니다</translation>
    </message>
</context>
<context>
    <name>FlowHead</name>
    <message>
        <source>Inside</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Inside {run}</source>
        <translation>{run} 내부</translation>
    </message>
    <message>
        <source>Run shown below</source>
        <translation>아래쪽에 보이는 실행</translation>
    </message>
    <message>
        <source>There is only one run to show</source>
        <translation>볼 수 있는 실행이 하나뿐입니다</translation>
    </message>
    <message>
        <source>and</source>
        <translation>및</translation>
    </message>
</context>
<context>
    <name>FlowKey</name>
    <message>
        <source>+3 σ</source>
        <translation>+3 σ</translation>
    </message>
    <message>
        <source>Key: a cell with a dot was never dropped</source>
        <translation>범례: 점이 있는 칸은 꺼진 적 없음</translation>
    </message>
    <message>
        <source>Key: a plain cell is kept</source>
        <translation>범례: 무늬 없는 칸은 남음</translation>
    </message>
    <message>
        <source>Key: a plain cell is kept; a cell with an x is dropped</source>
        <translation>범례: 무늬 없는 칸은 남음, x가 있는 칸은 꺼짐</translation>
    </message>
    <message>
        <source>Key: the colour of a cell is how often it was dropped so far, from three standard deviations below what its layer&apos;s ratio lets expect to three above</source>
        <translation>범례: 칸의 색은 지금까지 꺼진 비율로, 그 층의 기댓값보다 표준편차의 3배 아래에서 3배 위까지</translation>
    </message>
    <message>
        <source>Key: the colour of a cell is how often it was dropped so far, {low} to {high}</source>
        <translation>범례: 칸의 색은 지금까지 꺼진 비율, {low}에서 {high}까지</translation>
    </message>
    <message>
        <source>Key: the colour of a cell is its gradient, from {low} through 0 to {high}</source>
        <translation>범례: 칸의 색은 기울기, {low}에서 0을 지나 {high}까지</translation>
    </message>
    <message>
        <source>Key: the colour of a cell is its signal, from {low} to {high}</source>
        <translation>범례: 칸의 색은 신호, {low}에서 {high}까지</translation>
    </message>
    <message>
        <source>a cell with a dot is kept, but zero</source>
        <translation>점이 있는 칸은 남았지만 0</translation>
    </message>
    <message>
        <source>a cell with a dot was never dropped</source>
        <translation>점이 있는 칸은 꺼진 적 없음</translation>
    </message>
    <message>
        <source>a cell with an x is dropped</source>
        <translation>x가 있는 칸은 꺼짐</translation>
    </message>
    <message>
        <source>a pink cell with a dark dot is not a number</source>
        <translation>어두운 점이 있는 분홍 칸은 수가 아님</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>dropped so far</source>
        <translation>꺼진 비율</translation>
    </message>
    <message>
        <source>dropped, against expected</source>
        <translation>기댓값과 견준 꺼진 비율</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>kept, zero</source>
        <translation>남음, 0</translation>
    </message>
    <message>
        <source>never dropped</source>
        <translation>꺼진 적 없음</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>수가 아님</translation>
    </message>
    <message>
        <source>the marks on the scale are at the expected rates: {rates}</source>
        <translation>눈금의 표시는 기대되는 비율: {rates}</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>−3 σ</source>
        <translation>−3 σ</translation>
    </message>
</context>
<context>
    <name>FlowStrip</name>
    <message>
        <source>Flow</source>
        <translation>흐름</translation>
    </message>
</context>
<context>
    <name>GapBrackets</name>
    <message>
        <source>gap {gap}</source>
        <translation>차이 {gap}</translation>
    </message>
</context>
<context>
    <name>GuestWords</name>
    <message>
        <source>probe: {image} (never trained on), masks drawn for looking, at step {step}</source>
        <translation>관찰: {image} (학습하지 않음), {step}단계에서 관찰용으로 뽑은 마스크</translation>
    </message>
    <message>
        <source>probe: {image}, at step {step}</source>
        <translation>관찰: {image}, {step}단계</translation>
    </message>
    <message>
        <source>probe: {image}, being computed</source>
        <translation>관찰: {image}, 계산 중</translation>
    </message>
    <message>
        <source>probe: {image}, masks drawn for looking, at step {step}</source>
        <translation>관찰: {image}, {step}단계에서 관찰용으로 뽑은 마스크</translation>
    </message>
    <message>
        <source>{source}, drawn at drop {ratio}</source>
        <translation>{source}, 비율 {ratio}일 때 뽑음</translation>
    </message>
    <message>
        <source>{text}; batch normalisation by its running statistics</source>
        <translation>{text}. 배치 정규화는 이동 평균을 씁니다</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n hidden layer(s) of {units}</source>
        <translation>
            <numerusform>은닉층 %n개, 층마다 뉴런 {units}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>different networks</source>
        <translation>서로 다른 신경망</translation>
    </message>
    <message>
        <source>hidden layers of {sizes}</source>
        <translation>은닉층의 뉴런 {sizes}개</translation>
    </message>
    <message>
        <source>{data}, {n} images</source>
        <translation>{data} 이미지 {n}장</translation>
    </message>
    <message>
        <source>{network}. Same mini-batches.</source>
        <translation>{network}. 미니배치가 같습니다.</translation>
    </message>
    <message>
        <source>{network}. Same start, same mini-batches.</source>
        <translation>{network}. 초깃값도 미니배치도 같습니다.</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>첫걸음 다시 보기</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>The tile shows {cells} of {count} units</source>
        <translation>타일에는 뉴런 {count}개 중 {cells}개가 보입니다</translation>
    </message>
    <message>
        <source>The tile shows {columns} of {line} units</source>
        <translation>타일에는 뉴런 {line}개 중 {columns}개가 보입니다</translation>
    </message>
    <message>
        <source>The tile shows {columns} of {line} units, {rows} of {lines} rows</source>
        <translation>타일에는 뉴런 {line}개 중 {columns}개, {lines}줄 중 {rows}줄이 보입니다</translation>
    </message>
</context>
<context>
    <name>ImageFilter</name>
    <message>
        <source>Offer images of one label, or those that a run misreads</source>
        <translation>한 레이블의 이미지나, 어느 실행이 틀리는 이미지만 고릅니다</translation>
    </message>
    <message>
        <source>Which images are offered</source>
        <translation>고를 이미지</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>모든 레이블</translation>
    </message>
    <message>
        <source>images: {count}, misread at step {step}; choose again to ask anew</source>
        <translation>{step}단계에서 틀린 이미지 {count}장입니다. 다시 고르면 새로 묻습니다</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>레이블 {label}</translation>
    </message>
    <message>
        <source>misread by {run}</source>
        <translation>틀린 것: {run}</translation>
    </message>
    <message>
        <source>misread by {run} only</source>
        <translation>혼자 틀린 것: {run}</translation>
    </message>
</context>
<context>
    <name>ImageNumber</name>
    <message>
        <source>Pin the training image of this number</source>
        <translation>이 번호의 훈련 이미지를 고정합니다</translation>
    </message>
    <message>
        <source>Pinned training image</source>
        <translation>고정한 훈련 이미지</translation>
    </message>
    <message>
        <source>Show the test image of this number</source>
        <translation>이 번호의 시험 이미지를 봅니다</translation>
    </message>
    <message>
        <source>Test image</source>
        <translation>시험 이미지</translation>
    </message>
    <message>
        <source>choose an image</source>
        <translation>이미지 선택</translation>
    </message>
    <message>
        <source>image {number} of {count}</source>
        <translation>이미지 {number} / {count}</translation>
    </message>
    <message>
        <source>pin an image</source>
        <translation>이미지 고정</translation>
    </message>
</context>
<context>
    <name>InputError</name>
    <message>
        <source>&quot;choices&quot; must be a list of at least {least}.</source>
        <translation>&quot;choices&quot;에는 선택지가 {least}개 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;damage&quot; needs a &quot;count&quot; of units.</source>
        <translation>&quot;damage&quot;에는 뉴런의 수 &quot;count&quot;가 있어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;enlarge&quot; names a layer of {layers} that there are.</source>
        <translation>&quot;enlarge&quot;는 은닉층 {layers}개 가운데 하나여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;epoch&quot; lies behind the last of {epochs} epochs.</source>
        <translation>&quot;epoch&quot;가 마지막 에폭({epochs})보다 뒤입니다.</translation>
    </message>
    <message>
        <source>&quot;finished&quot; must be true.</source>
        <translation>&quot;finished&quot;는 true여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;image&quot; must be below {size}, got {index}.</source>
        <translation>&quot;image&quot;: {index} 대신 {size} 미만이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;image&quot; must be {{train = N}}, {{test = N}} or &quot;follow&quot;.</source>
        <translation>&quot;image&quot;는 {{train = N}}, {{test = N}} 또는 &quot;follow&quot;여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;until&quot; needs one of epoch, step, finished, holds.</source>
        <translation>&quot;until&quot;에는 epoch, step, finished, holds 가운데 하나만 있어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has no {name!r}; there are {offered}.</source>
        <translation>&quot;{key}&quot;에 쓸 수 없는 이름입니다: {name!r}. 쓸 수 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is missing in &quot;{table}&quot;.</source>
        <translation>&quot;{table}&quot;에 &quot;{key}&quot; 항목이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; means nothing in &quot;{table}&quot;.</source>
        <translation>&quot;{table}&quot;에 &quot;{key}&quot; 항목은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a name or a list of names.</source>
        <translation>&quot;{key}&quot;: 이름 또는 이름의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a number, got {value!r}.</source>
        <translation>&quot;{key}&quot;: {value!r} 대신 수여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a table.</source>
        <translation>&quot;{key}&quot;: TOML 테이블이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a text.</source>
        <translation>&quot;{key}&quot;: 글이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be a whole number of at least {least}, got {value!r}.</source>
        <translation>&quot;{key}&quot;: {value!r} 대신 {least} 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be one of {names}, got {value!r}.</source>
        <translation>&quot;{key}&quot;: {value!r} 대신 다음 가운데 하나여야 합니다: {names}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; must be true or false, got {value!r}.</source>
        <translation>&quot;{key}&quot;: {value!r} 대신 true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is a layer of {layers} that there are.</source>
        <translation>&quot;{part}&quot;: 은닉층은 {layers}개뿐입니다.</translation>
    </message>
    <message>
        <source>&quot;{run}&quot; is no run of {preset}; there are {runs}.</source>
        <translation>&quot;{run}&quot;: 실험 {preset}에 없는 실행입니다. 있는 것: {runs}.</translation>
    </message>
    <message>
        <source>&quot;{written}&quot; compares a word with a number.</source>
        <translation>&quot;{written}&quot;: 낱말과 수를 비교하고 있습니다.</translation>
    </message>
    <message>
        <source>&quot;{written}&quot; computes with a word.</source>
        <translation>&quot;{written}&quot;: 낱말로 계산하고 있습니다.</translation>
    </message>
    <message>
        <source>&quot;{written}&quot; is no condition.</source>
        <translation>&quot;{written}&quot;: 조건이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;{written}&quot; names a layer of {layers} that there are.</source>
        <translation>&quot;{written}&quot;: 은닉층은 {layers}개뿐입니다.</translation>
    </message>
    <message>
        <source>&quot;{written}&quot; names no run of the preset; there are {runs}.</source>
        <translation>&quot;{written}&quot;: 실험에 없는 실행입니다. 있는 것: {runs}.</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>디스크 할당량을 넘음</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>파일 이름이 너무 김</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>파일이 너무 큼</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>디렉터리가 아님</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템</translation>
    </message>
    <message>
        <source>The drawing is blank.</source>
        <translation>아무것도 그리지 않았습니다.</translation>
    </message>
    <message>
        <source>The images of {file} in {folder} are {shape} pixels.</source>
        <translation>{folder}에 있는 {file}의 이미지가 {shape}픽셀입니다.</translation>
    </message>
    <message>
        <source>The training images of {folder} are {train_shape} pixels, its test images {test_shape}.</source>
        <translation>{folder}의 훈련 이미지는 {train_shape}픽셀인데 시험 이미지는 {test_shape}픽셀입니다.</translation>
    </message>
    <message>
        <source>There is no experiment to show yet.</source>
        <translation>보일 실험이 아직 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no lesson {name!r}; there are {names}.</source>
        <translation>없는 수업입니다: {name!r}. 있는 것: {names}.</translation>
    </message>
    <message>
        <source>There is no mask to show yet: train first.</source>
        <translation>보일 마스크가 아직 없습니다. 먼저 학습하세요.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos;; there are {names}.</source>
        <translation>‘{name}’ 실험은 없습니다. 있는 것은 {names}입니다.</translation>
    </message>
    <message>
        <source>There is no score to save yet.</source>
        <translation>저장할 점수가 아직 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory: {message}</source>
        <translation>메모리가 모자랍니다: {message}</translation>
    </message>
    <message>
        <source>Unexpected: {message}</source>
        <translation>예상하지 못한 오류: {message}</translation>
    </message>
    <message>
        <source>a lesson begins with a line {front}.</source>
        <translation>수업은 {front} 줄로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>a lesson has at least one step, with a heading ##.</source>
        <translation>수업에는 ## 제목이 있는 장면이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>a lone {written} is no placeholder.</source>
        <translation>짝이 없는 {written} 기호는 자리표시자가 아닙니다.</translation>
    </message>
    <message>
        <source>a step begins with a heading ##.</source>
        <translation>장면은 ## 제목으로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>a step has one block at most.</source>
        <translation>장면에는 블록을 하나만 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>the front matter has no second line {front}.</source>
        <translation>머리말을 끝내는 두 번째 {front} 줄이 없습니다.</translation>
    </message>
    <message>
        <source>there is nothing called &quot;{written}&quot;.</source>
        <translation>&quot;{written}&quot;: 그런 이름은 없습니다.</translation>
    </message>
    <message>
        <source>this block has no end {fence}.</source>
        <translation>이 블록을 끝내는 {fence} 줄이 없습니다.</translation>
    </message>
    <message>
        <source>this is not TOML: {message}.</source>
        <translation>TOML이 아닙니다: {message}.</translation>
    </message>
    <message>
        <source>what stands below {line} needs an &quot;until&quot;.</source>
        <translation>{line} 줄 아래의 글에는 &quot;until&quot;이 있어야 합니다.</translation>
    </message>
    <message>
        <source>{data} has one class only: no label can be wrong.</source>
        <translation>{data}: 클래스가 하나뿐이라 레이블이 틀릴 수 없습니다.</translation>
    </message>
    <message>
        <source>{data} has {count} training images, not {wanted}.</source>
        <translation>{data}: 훈련 이미지가 {wanted}장이 아니라 {count}장 있습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file}: 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>{file} has {count} items, not {wanted}.</source>
        <translation>{file}: 항목이 {wanted}개가 아니라 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>{file} is cut short: it has no complete header.</source>
        <translation>{file}: 파일이 잘려 머리말이 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>{file} is cut short: {there} of {size} bytes are there.</source>
        <translation>{file}: 파일이 잘려 {size}바이트 중 {there}바이트만 있습니다.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short: {reason}.</source>
        <translation>{file}: 파일이 손상되었거나 잘렸습니다({reason}).</translation>
    </message>
    <message>
        <source>{file} is damaged: it claims to hold {size} bytes.</source>
        <translation>{file}: 손상된 파일입니다. 크기가 {size}바이트라고 되어 있습니다.</translation>
    </message>
    <message>
        <source>{file} is not a measurement: {reason}.</source>
        <translation>{file}: 측정 결과 파일이 아닙니다({reason}).</translation>
    </message>
    <message>
        <source>{file} is not a preset: it has no runs.</source>
        <translation>{file}: 실행이 없어 실험으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{file} is not a preset: {reason}.</source>
        <translation>{file}: 실험 파일이 아닙니다({reason}).</translation>
    </message>
    <message>
        <source>{file} is not a text in UTF-8.</source>
        <translation>{file}: UTF-8로 된 글이 아닙니다.</translation>
    </message>
    <message>
        <source>{file} is not the IDX file it should be: it starts with {found} instead of {wanted}.</source>
        <translation>{file}: 알맞은 IDX 파일이 아닙니다. {wanted} 대신 {found}(으)로 시작합니다.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault}</source>
        <translation>{file}, {line}행: {fault}</translation>
    </message>
    <message>
        <source>{folder} has neither {file} nor {file}.gz.</source>
        <translation>{folder}에 {file}도 {file}.gz도 없습니다.</translation>
    </message>
    <message>
        <source>{folder} has no test images.</source>
        <translation>{folder}에 시험 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>{folder} has no training images.</source>
        <translation>{folder}에 훈련 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>{folder} has {images} test images but {labels} test labels.</source>
        <translation>{folder}에 시험 이미지는 {images}장인데 시험 레이블은 {labels}개입니다.</translation>
    </message>
    <message>
        <source>{folder} has {images} training images but {labels} training labels.</source>
        <translation>{folder}에 훈련 이미지는 {images}장인데 훈련 레이블은 {labels}개입니다.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name}: 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>{name} is blank.</source>
        <translation>{name}: 빈 그림입니다.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be decoded.</source>
        <translation>{name}: 손상되어 풀 수 없는 파일입니다.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name}: 읽을 수 있는 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is too large: it has {width:,} x {height:,} pixels, and {most:,} x {most:,} are the most.</source>
        <translation>{name}: 너무 큽니다. {width:,} x {height:,}픽셀인데 {most:,} x {most:,}픽셀까지 됩니다.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path}: 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path}: 저장할 수 없습니다({reason}).</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A layer back, a layer on</source>
        <translation>이전 층, 다음 층</translation>
    </message>
    <message>
        <source>A line of code back, a line on</source>
        <translation>코드의 이전 줄, 다음 줄</translation>
    </message>
    <message>
        <source>A page back, a page on</source>
        <translation>이전 쪽, 다음 쪽</translation>
    </message>
    <message>
        <source>A step back, a step on</source>
        <translation>이전 단계, 다음 단계</translation>
    </message>
    <message>
        <source>A tile back, a tile on</source>
        <translation>이전 타일, 다음 타일</translation>
    </message>
    <message>
        <source>Among the images behind a number</source>
        <translation>수에 해당하는 이미지에서</translation>
    </message>
    <message>
        <source>An epoch back, an epoch on</source>
        <translation>이전 에폭, 다음 에폭</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>지금으로</translation>
    </message>
    <message>
        <source>Back to the matrices</source>
        <translation>혼동 행렬로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the plot</source>
        <translation>그래프로 돌아가기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>저장할 곳 고르기</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Close the pad</source>
        <translation>그림판 닫기</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>열린 것 닫기, 돌아가기</translation>
    </message>
    <message>
        <source>Copy the card that has the focus</source>
        <translation>초점이 있는 카드 복사</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>수치 복사</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Disable it, or see the images behind it</source>
        <translation>뉴런 끄기, 또는 그 이미지 보기</translation>
    </message>
    <message>
        <source>Do it, or choose it</source>
        <translation>실행하거나 고르기</translation>
    </message>
    <message>
        <source>Enlarge, or follow the unit</source>
        <translation>확대, 또는 뉴런 따라가기</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>First unit, last unit</source>
        <translation>첫 뉴런, 마지막 뉴런</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>In a chart&apos;s grid</source>
        <translation>그래프의 표에서</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>수업에서</translation>
    </message>
    <message>
        <source>In a menu or a list</source>
        <translation>메뉴나 목록에서</translation>
    </message>
    <message>
        <source>In a number of the setup</source>
        <translation>설정의 수에서</translation>
    </message>
    <message>
        <source>In the accuracy plot</source>
        <translation>정확도 그래프에서</translation>
    </message>
    <message>
        <source>In the first steps</source>
        <translation>첫걸음에서</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>지난 단계 보기</translation>
    </message>
    <message>
        <source>More, less</source>
        <translation>늘리기, 줄이기</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>다음 항목, 이전 항목</translation>
    </message>
    <message>
        <source>On a tile</source>
        <translation>타일에서</translation>
    </message>
    <message>
        <source>On the drawing pad</source>
        <translation>그림판에서</translation>
    </message>
    <message>
        <source>On the row of images</source>
        <translation>이미지 줄에서</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>재생, 또는 멈춤</translation>
    </message>
    <message>
        <source>Point at a unit</source>
        <translation>뉴런 가리키기</translation>
    </message>
    <message>
        <source>Point at a unit, or at a number</source>
        <translation>뉴런이나 수 가리키기</translation>
    </message>
    <message>
        <source>Point at an image</source>
        <translation>이미지 가리키기</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>초점이 있는 버튼 누르기</translation>
    </message>
    <message>
        <source>Previous entry, next entry</source>
        <translation>이전 항목, 다음 항목</translation>
    </message>
    <message>
        <source>Previous image, next image</source>
        <translation>이전 이미지, 다음 이미지</translation>
    </message>
    <message>
        <source>Read an epoch, the next one</source>
        <translation>에폭의 값 읽기, 다음 에폭</translation>
    </message>
    <message>
        <source>Read the first epoch, the last one</source>
        <translation>첫 에폭, 마지막 에폭의 값 읽기</translation>
    </message>
    <message>
        <source>Scroll its text</source>
        <translation>글 위아래로 넘기기</translation>
    </message>
    <message>
        <source>Show the image</source>
        <translation>이미지 보기</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>입력 취소</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>입력 확정</translation>
    </message>
    <message>
        <source>The ends of a row</source>
        <translation>줄의 처음, 끝</translation>
    </message>
    <message>
        <source>To the first step</source>
        <translation>첫 단계로</translation>
    </message>
    <message>
        <source>To the loss, where the pass turns</source>
        <translation>순전파가 역전파로 바뀌는 손실로</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>처음으로, 끝으로</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>그림 사용</translation>
    </message>
    <message>
        <source>Where a film is set up</source>
        <translation>애니메이션 설정 창에서</translation>
    </message>
    <message>
        <source>While one pass is shown</source>
        <translation>순전파와 역전파를 볼 때</translation>
    </message>
</context>
<context>
    <name>LayerPicture</name>
    <message>
        <source>Hidden {number}</source>
        <translation>은닉층 {number}</translation>
    </message>
    <message>
        <source>Hidden {number}, dropped in {lowest} to {highest} of the samples, {expected} expected, most often unit {most}, least often unit {least}</source>
        <translation>은닉층 {number}, 꺼진 비율 {lowest}–{highest}, 기댓값 {expected}, 가장 자주 꺼진 뉴런 {most}, 가장 드물게 꺼진 뉴런 {least}</translation>
    </message>
    <message>
        <source>Hidden {number}, never dropped</source>
        <translation>은닉층 {number}, 꺼진 적 없음</translation>
    </message>
    <message>
        <source>all on</source>
        <translation>모두 켜짐</translation>
    </message>
    <message>
        <source>all {units} on</source>
        <translation>{units}개 모두 켜짐</translation>
    </message>
    <message>
        <source>dropped {rate}</source>
        <translation>꺼짐 {rate}</translation>
    </message>
    <message>
        <source>kept {kept} / {units}</source>
        <translation>남음 {kept} / {units}</translation>
    </message>
    <message>
        <source>kept {kept} of {units}</source>
        <translation>{units}개 중 {kept}개 남음</translation>
    </message>
    <message>
        <source>kept {kept}/{units}</source>
        <translation>남음 {kept}/{units}</translation>
    </message>
    <message>
        <source>kept {percent:.0f} %</source>
        <translation>남음 {percent:.0f}%</translation>
    </message>
    <message>
        <source>kept {percent:.1f} %</source>
        <translation>남음 {percent:.1f}%</translation>
    </message>
    <message>
        <source>mini-batch of {samples}</source>
        <translation>표본 {samples}개의 미니배치</translation>
    </message>
    <message>
        <source>never dropped</source>
        <translation>꺼진 적 없음</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>수가 아님</translation>
    </message>
    <message>
        <source>not scaled</source>
        <translation>× 없음</translation>
    </message>
    <message>
        <source>strongest unit {unit}</source>
        <translation>가장 센 뉴런 {unit}</translation>
    </message>
    <message>
        <source>strongest unit {unit} in sample {sample}</source>
        <translation>표본 {sample}에서 가장 센 뉴런 {unit}</translation>
    </message>
    <message>
        <source>test pass</source>
        <translation>시험 때</translation>
    </message>
    <message>
        <source>test pass with dropout left on</source>
        <translation>드롭아웃을 켜 둔 시험 때</translation>
    </message>
    <message>
        <source>times {factor}</source>
        <translation>곱하기 {factor}</translation>
    </message>
    <message>
        <source>{kept} / {units}</source>
        <translation>{kept} / {units}</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>남음 {kept}</translation>
    </message>
    <message>
        <source>{number} firing</source>
        <translation>활성 {number}</translation>
    </message>
    <message>
        <source>{number} let it through</source>
        <translation>통과 {number}</translation>
    </message>
    <message>
        <source>{number} not a number</source>
        <translation>수가 아님 {number}</translation>
    </message>
    <message>
        <source>{number} through</source>
        <translation>통과 {number}</translation>
    </message>
    <message>
        <source>{percent:.0f} % firing</source>
        <translation>활성 {percent:.0f}%</translation>
    </message>
    <message>
        <source>{percent:.0f} % through</source>
        <translation>통과 {percent:.0f}%</translation>
    </message>
    <message>
        <source>{percent:.1f} %</source>
        <translation>{percent:.1f}%</translation>
    </message>
    <message>
        <source>× {factor}</source>
        <translation>× {factor}</translation>
    </message>
</context>
<context>
    <name>LayerScroll</name>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
</context>
<context>
    <name>LayerSizesEditor</name>
    <message>
        <source>Hidden layers</source>
        <translation>은닉층</translation>
    </message>
    <message>
        <source>Units in every hidden layer</source>
        <translation>은닉층마다의 뉴런 수</translation>
    </message>
    <message>
        <source>Units layer by layer</source>
        <translation>층별 뉴런 수</translation>
    </message>
    <message>
        <source>Units of each layer, from the image to the output: 300, 100, 50</source>
        <translation>이미지에서 출력까지 각 층의 뉴런 수: 300, 100, 50</translation>
    </message>
</context>
<context>
    <name>LayerSliders</name>
    <message>
        <source>Dropout ratio of {layer}</source>
        <translation>{layer}의 드롭아웃 비율</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>은닉층 {number}</translation>
    </message>
</context>
<context>
    <name>LayerStage</name>
    <message>
        <source>Hidden {number}</source>
        <translation>은닉층 {number}</translation>
    </message>
    <message>
        <source>kept – / {units}</source>
        <translation>남음 – / {units}</translation>
    </message>
    <message>
        <source>units: {units}</source>
        <translation>뉴런 {units}개</translation>
    </message>
    <message>
        <source>{firing} firing</source>
        <translation>활성 {firing}</translation>
    </message>
    <message>
        <source>{firing} of {units} firing</source>
        <translation>{units}개 중 {firing}개 활성</translation>
    </message>
    <message>
        <source>{title}: {detail}</source>
        <translation>{title}: {detail}</translation>
    </message>
    <message>
        <source>– / {units}</source>
        <translation>– / {units}</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Close the lessons</source>
        <translation>수업 닫기</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>There are no lessons in that folder.</source>
        <translation>그 폴더에는 수업이 없습니다.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>수업 닫기</translation>
    </message>
    <message>
        <source>It goes on where it stands when it is opened again</source>
        <translation>다시 열면 멈춘 곳에서 이어집니다</translation>
    </message>
    <message>
        <source>Set it up again</source>
        <translation>실험 다시 준비</translation>
    </message>
    <message>
        <source>This is not the lesson&apos;s experiment any more.</source>
        <translation>지금은 이 수업의 실험이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Folder of lessons</source>
        <translation>수업 폴더</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
</context>
<context>
    <name>LessonQuestion</name>
    <message>
        <source>Choose first: then the run is asked.</source>
        <translation>먼저 고르세요. 그다음 실행의 답을 봅니다.</translation>
    </message>
    <message>
        <source>Prediction {place} of {count}</source>
        <translation>예측 {count}개 중 {place}번째</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>Asking the networks</source>
        <translation>신경망에 묻는 중</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Train to epoch {epoch}</source>
        <translation>{epoch}에폭까지 학습</translation>
    </message>
    <message>
        <source>Train to step {step}</source>
        <translation>{step}단계까지 학습</translation>
    </message>
    <message>
        <source>Train to the end</source>
        <translation>끝까지 학습</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>You predicted “{predicted}”, and so it is.</source>
        <translation>예측: “{predicted}”. 실제로 그렇습니다.</translation>
    </message>
    <message>
        <source>You predicted “{predicted}”. The run gives no clear answer.</source>
        <translation>예측: “{predicted}”. 이 실행은 분명한 답을 주지 않습니다.</translation>
    </message>
    <message>
        <source>You predicted “{predicted}”. The run says “{outcome}”.</source>
        <translation>예측: “{predicted}”. 이 실행의 답: “{outcome}”.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>A drop rate counts the samples of all mini-batches so far</source>
        <translation>꺼진 비율은 지금까지 모든 미니배치의 표본을 셉니다</translation>
    </message>
    <message>
        <source>A test pass drops nothing: there is no drop rate</source>
        <translation>시험 때는 아무것도 끄지 않으므로 꺼진 비율이 없습니다</translation>
    </message>
    <message>
        <source>A test pass has no mini-batch: every sample is treated alike</source>
        <translation>시험 때는 미니배치가 없습니다. 모든 표본을 똑같이 다룹니다</translation>
    </message>
    <message>
        <source>A test pass learns nothing: there is no gradient</source>
        <translation>시험 때는 배우지 않으므로 기울기가 없습니다</translation>
    </message>
    <message>
        <source>Drop rate</source>
        <translation>꺼진 비율</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>In which pass</source>
        <translation>어느 때</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation>미니배치</translation>
    </message>
    <message>
        <source>Nothing is learnt from this image: only training images have that</source>
        <translation>이 이미지로는 배우지 않습니다. 훈련 이미지에만 있는 것입니다</translation>
    </message>
    <message>
        <source>Of a past step only the masks can be rebuilt</source>
        <translation>지난 단계는 마스크만 되살릴 수 있습니다</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>무엇의</translation>
    </message>
    <message>
        <source>One pass is being shown, stage by stage</source>
        <translation>한 번의 순전파와 역전파를 차례로 보여 주는 중입니다</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Test pass</source>
        <translation>시험 때</translation>
    </message>
    <message>
        <source>This image is in no mini-batch</source>
        <translation>이 이미지는 어느 미니배치에도 없습니다</translation>
    </message>
    <message>
        <source>Training pass</source>
        <translation>훈련 때</translation>
    </message>
    <message>
        <source>What the tiles show</source>
        <translation>타일에 보일 값</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>Accuracy with and without masks</source>
        <translation>마스크가 있을 때와 없을 때의 정확도</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>에폭에 따른 손실</translation>
    </message>
    <message>
        <source>Masks on {masked}, masks off {train}.</source>
        <translation>마스크 있음 {masked}, 없음 {train}.</translation>
    </message>
    <message>
        <source>No run drops units, so the training accuracy is the same with masks on.</source>
        <translation>뉴런을 끄는 실행이 없어서, 마스크가 있어도 훈련 정확도는 같습니다.</translation>
    </message>
    <message>
        <source>Training accuracy is counted with masks off here, and with masks on.</source>
        <translation>훈련 정확도를 마스크 없이, 그리고 마스크를 씌우고 잽니다.</translation>
    </message>
    <message>
        <source>Training with masks on ({masked}) looks worse than the test ({test}).</source>
        <translation>마스크를 씌운 훈련 정확도({masked})가 시험 정확도({test})보다 낮아 보입니다.</translation>
    </message>
    <message>
        <source>With masks on {title} reads {masked} of its training images, less than of the test images; with masks off {train}.</source>
        <translation>{title}: 마스크를 씌우면 훈련 정확도 {masked}, 시험 정확도보다 낮습니다. 마스크가 없으면 {train}입니다.</translation>
    </message>
    <message>
        <source>With masks on, as it trains, {title} reads only {masked} of its training images: less than of the test images ({test}), which see the whole network. With masks off it reads {train}.</source>
        <translation>{title}: 학습할 때처럼 마스크를 씌우면 훈련 정확도가 {masked}뿐입니다. 시험 이미지({test})는 온전한 신경망을 지나므로 더 높습니다. 마스크가 없으면 {train}입니다.</translation>
    </message>
    <message>
        <source>With masks on, as it trains, {title} reads {masked} of its training images, with masks off {train}; the test images ({test}) always see the whole network.</source>
        <translation>{title}: 학습할 때처럼 마스크를 씌우면 훈련 정확도가 {masked}, 마스크가 없으면 {train}입니다. 시험 이미지({test})는 언제나 온전한 신경망을 지납니다.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>masks off</source>
        <translation>마스크 없음</translation>
    </message>
    <message>
        <source>masks on</source>
        <translation>마스크 있음</translation>
    </message>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>train</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>train, masks off</source>
        <translation>훈련, 마스크 없음</translation>
    </message>
    <message>
        <source>train, masks on</source>
        <translation>훈련, 마스크 있음</translation>
    </message>
    <message>
        <source>{title}: training images with masks on {masked}, with masks off {train}.</source>
        <translation>{title}: 훈련 이미지, 마스크 있음 {masked}, 마스크 없음 {train}.</translation>
    </message>
</context>
<context>
    <name>LossPane</name>
    <message>
        <source>epoch</source>
        <translation>에폭</translation>
    </message>
</context>
<context>
    <name>ManyMasks</name>
    <message>
        <source>After {count} masks the mean says {mean}, the test pass {test}</source>
        <translation>마스크 {count}개의 평균은 {mean}, 시험 때는 {test}</translation>
    </message>
    <message>
        <source>After {count}: mean {mean}, test pass {test}</source>
        <translation>{count}개: 평균 {mean}, 시험 때 {test}</translation>
    </message>
    <message>
        <source>Agree from k = {k} on</source>
        <translation>k = {k}부터 같음</translation>
    </message>
    <message>
        <source>Agree: k ≥ {k}</source>
        <translation>같음: k ≥ {k}</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Drops nothing</source>
        <translation>끄지 않음</translation>
    </message>
    <message>
        <source>Entropy {mean:.2f}</source>
        <translation>엔트로피 {mean:.2f}</translation>
    </message>
    <message>
        <source>Entropy {mean:.2f}, test pass {test:.2f}</source>
        <translation>엔트로피 {mean:.2f}, 시험 때 {test:.2f}</translation>
    </message>
    <message>
        <source>Entropy –</source>
        <translation>엔트로피 –</translation>
    </message>
    <message>
        <source>Every pass is the same</source>
        <translation>매번 같음</translation>
    </message>
    <message>
        <source>Mean and test pass agree from k = {k} on</source>
        <translation>k = {k}부터 평균과 시험 때의 답이 같음</translation>
    </message>
    <message>
        <source>Nothing is dropped: every pass is the same</source>
        <translation>아무것도 끄지 않아 매번 같음</translation>
    </message>
</context>
<context>
    <name>ManyMasksChart</name>
    <message>
        <source>Many masks</source>
        <translation>많은 마스크</translation>
    </message>
</context>
<context>
    <name>MaskCloud</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>답을 기다리고 있습니다</translation>
    </message>
</context>
<context>
    <name>MasksControls</name>
    <message>
        <source>Masks: k = {k}</source>
        <translation>마스크: k = {k}</translation>
    </message>
    <message>
        <source>Number of masks</source>
        <translation>마스크의 수</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>무엇의</translation>
    </message>
    <message>
        <source>Over {count} test images</source>
        <translation>시험 이미지 {count}장</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>이 이미지</translation>
    </message>
    <message>
        <source>Turn the image</source>
        <translation>이미지 돌리기</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>{degrees}° 돌림</translation>
    </message>
</context>
<context>
    <name>MasksKey</name>
    <message>
        <source>label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>one mask</source>
        <translation>마스크 하나</translation>
    </message>
    <message>
        <source>test pass</source>
        <translation>시험 때</translation>
    </message>
</context>
<context>
    <name>MistakeChoice</name>
    <message>
        <source>A run with inverted scaling has nothing to scale in a test pass: forgetting it changes nothing there.</source>
        <translation>반전 드롭아웃을 쓰는 실행은 시험 때 곱할 것이 없어서, 잊어도 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Only looking: training goes on without the mistake.</source>
        <translation>보기만 하는 것입니다. 학습은 실수 없이 계속됩니다.</translation>
    </message>
    <message>
        <source>What if the test pass made a mistake</source>
        <translation>시험 때 실수하면 어떻게 될까</translation>
    </message>
    <message>
        <source>What if:</source>
        <translation>만약:</translation>
    </message>
    <message>
        <source>With inverted scaling the test pass has nothing to scale: there is nothing to forget</source>
        <translation>반전 드롭아웃은 시험 때 곱할 것이 없어서 잊을 것도 없습니다</translation>
    </message>
    <message>
        <source>bars: mean signal in training (filled) and in the test pass (outlined)</source>
        <translation>막대: 신호의 평균, 훈련 때(채움)와 시험 때(테두리)</translation>
    </message>
    <message>
        <source>bars: mean signal in training (filled) and in the test pass (outlined); each ReLU behind a dropped layer sets them further apart</source>
        <translation>막대: 신호의 평균, 훈련 때(채움)와 시험 때(테두리). 드롭아웃 뒤의 ReLU를 지날 때마다 차이가 벌어집니다</translation>
    </message>
    <message>
        <source>costs 1 point</source>
        <translation>1%p 손해</translation>
    </message>
    <message>
        <source>costs less than a point</source>
        <translation>1%p 미만 손해</translation>
    </message>
    <message>
        <source>costs nothing here</source>
        <translation>손해 없음</translation>
    </message>
    <message>
        <source>costs {points} points</source>
        <translation>{points}%p 손해</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>세는 중</translation>
    </message>
    <message>
        <source>filled: training, outlined: test pass</source>
        <translation>채움: 훈련 때, 테두리: 시험 때</translation>
    </message>
    <message>
        <source>forget the scaling</source>
        <translation>배율을 잊으면</translation>
    </message>
    <message>
        <source>gains 1 point</source>
        <translation>1%p 이득</translation>
    </message>
    <message>
        <source>gains less than a point</source>
        <translation>1%p 미만 이득</translation>
    </message>
    <message>
        <source>gains {points} points</source>
        <translation>{points}%p 이득</translation>
    </message>
    <message>
        <source>leave dropout on</source>
        <translation>드롭아웃을 켜 두면</translation>
    </message>
    <message>
        <source>no mistake</source>
        <translation>실수 없음</translation>
    </message>
    <message>
        <source>no right answer, with the mistake or without</source>
        <translation>실수가 있든 없든 맞힌 답 없음</translation>
    </message>
    <message>
        <source>test accuracy is being counted</source>
        <translation>시험 정확도를 세고 있습니다</translation>
    </message>
    <message>
        <source>test accuracy {numbers}, {price}</source>
        <translation>시험 정확도 {numbers}, {price}</translation>
    </message>
    <message>
        <source>test accuracy –</source>
        <translation>시험 정확도 –</translation>
    </message>
    <message>
        <source>{numbers}, {price}</source>
        <translation>{numbers}, {price}</translation>
    </message>
    <message>
        <source>{right} → {wrong}</source>
        <translation>{right} → {wrong}</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>infinite</source>
        <translation>무한대</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>수가 아님</translation>
    </message>
    <message>
        <source>−infinite</source>
        <translation>−무한대</translation>
    </message>
</context>
<context>
    <name>OutputStage</name>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Output of the test pass</source>
        <translation>시험 때의 출력</translation>
    </message>
    <message>
        <source>Output with this mask</source>
        <translation>이 마스크의 출력</translation>
    </message>
    <message>
        <source>Output, this mask</source>
        <translation>출력, 이 마스크</translation>
    </message>
    <message>
        <source>Output: {judgement}</source>
        <translation>출력: {judgement}</translation>
    </message>
    <message>
        <source>Test pass</source>
        <translation>시험 때</translation>
    </message>
    <message>
        <source>Test pass: {judgement}</source>
        <translation>시험 때: {judgement}</translation>
    </message>
    <message>
        <source>answers {answer}</source>
        <translation>답 {answer}</translation>
    </message>
    <message>
        <source>answers {answer}, as trained</source>
        <translation>답 {answer}, 배운 대로</translation>
    </message>
    <message>
        <source>answers {answer}, correct</source>
        <translation>답 {answer}, 맞음</translation>
    </message>
    <message>
        <source>answers {answer}, not {label}</source>
        <translation>답 {answer}, 배운 것은 {label}</translation>
    </message>
    <message>
        <source>answers {answer}, trained as {label}</source>
        <translation>답 {answer}, 배운 레이블 {label}</translation>
    </message>
    <message>
        <source>answers {answer}, wrong</source>
        <translation>답 {answer}, 틀림</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>답 없음</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>아직 답 없음</translation>
    </message>
    <message>
        <source>no answer: not a number</source>
        <translation>답 없음: 수가 아님</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>past answers are not kept</source>
        <translation>지난 답은 남지 않음</translation>
    </message>
    <message>
        <source>{text}, probability {probability:.2f}, label {label}</source>
        <translation>{text}, 확률 {probability:.2f}, 레이블 {label}</translation>
    </message>
    <message>
        <source>{text}, probability {probability:.2f}, no label</source>
        <translation>{text}, 확률 {probability:.2f}, 레이블 없음</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>지금은 쓸 수 없음</translation>
    </message>
</context>
<context>
    <name>PastMark</name>
    <message>
        <source>Drag to look back at the masks of any step</source>
        <translation>끌어서 지난 단계의 마스크를 봅니다</translation>
    </message>
    <message>
        <source>step {step} of {latest}, past</source>
        <translation>{latest}단계 중 {step}단계(지난 단계)</translation>
    </message>
    <message>
        <source>step {step} of {latest}, the latest</source>
        <translation>{latest}단계 중 가장 최근 {step}단계</translation>
    </message>
</context>
<context>
    <name>PickerRow</name>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Follow mini-batch</source>
        <translation>미니배치 따라가기</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>내 그림</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>훈련</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>볼 이미지</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Acts from the next step, without a restart.</source>
        <translation>다시 시작하지 않아도 다음 단계부터 적용됩니다.</translation>
    </message>
    <message>
        <source>The runs differ in this; a change here goes to all.</source>
        <translation>실행마다 다른 값입니다. 여기서 바꾸면 모두 바뀝니다.</translation>
    </message>
    <message>
        <source>This run waits for a restart.</source>
        <translation>다시 시작하면 추가되는 실행입니다.</translation>
    </message>
    <message>
        <source>Waits for a restart.</source>
        <translation>다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>live</source>
        <translation>실시간</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 실행</translation>
    </message>
</context>
<context>
    <name>PlotAxes</name>
    <message>
        <source>accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에폭</translation>
    </message>
</context>
<context>
    <name>PlotCursor</name>
    <message>
        <source>epoch {epoch}</source>
        <translation>{epoch}에폭</translation>
    </message>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>train</source>
        <translation>훈련</translation>
    </message>
</context>
<context>
    <name>PlotLegend</name>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>train</source>
        <translation>훈련</translation>
    </message>
</context>
<context>
    <name>PointTile</name>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Follow this unit</source>
        <translation>이 뉴런 따라가기</translation>
    </message>
</context>
<context>
    <name>PresetChooser</name>
    <message>
        <source>Preset</source>
        <translation>실험 모음</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>직접 정한 설정</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>Accuracy by scaling</source>
        <translation>배율을 쓴 정확도</translation>
    </message>
    <message>
        <source>Accuracy by {masks} masks</source>
        <translation>마스크 {masks}개의 정확도</translation>
    </message>
    <message>
        <source>Loss by scaling</source>
        <translation>배율을 쓴 손실</translation>
    </message>
    <message>
        <source>Loss by {masks} masks</source>
        <translation>마스크 {masks}개의 손실</translation>
    </message>
    <message>
        <source>Mean and standard deviation over {seeds} seeds, after {updates} updates, measured with version {version} on {date}.</source>
        <translation>시드 {seeds}개의 평균과 표준편차. 갱신 {updates}번 뒤에 잰 값입니다(버전 {version}, {date}).</translation>
    </message>
    <message>
        <source>On the first {images} test images.</source>
        <translation>시험 이미지 앞쪽 {images}장으로 잰 값입니다.</translation>
    </message>
    <message>
        <source>One seed took {seconds} s on {cores} cores, without a window.</source>
        <translation>시드 하나에 {seconds}초가 걸렸습니다(코어 {cores}개, 창 없이).</translation>
    </message>
    <message>
        <source>Points lost without {units} units of hidden {layer}</source>
        <translation>은닉층 {layer}의 뉴런 {units}개 없이 잃은 %p</translation>
    </message>
    <message>
        <source>Points of test accuracy, mean over {repeats} random choices.</source>
        <translation>시험 정확도가 줄어든 크기(%p)로, 무작위 선택 {repeats}번의 평균입니다.</translation>
    </message>
    <message>
        <source>Test accuracy, measured on MNIST</source>
        <translation>MNIST로 잰 시험 정확도</translation>
    </message>
    <message>
        <source>Training accuracy {accuracy}.</source>
        <translation>훈련 정확도 {accuracy}.</translation>
    </message>
    <message>
        <source>diverged, step {first}–{last}</source>
        <translation>{first}–{last}단계에서 발산</translation>
    </message>
    <message>
        <source>diverged, step {step}</source>
        <translation>{step}단계에서 발산</translation>
    </message>
    <message>
        <source>{difference} points against the first run, above it in {wins} of {seeds}.</source>
        <translation>첫 번째 실행과의 차이 {difference}%p, 시드 {seeds}개 중 {wins}개에서 더 높습니다.</translation>
    </message>
    <message>
        <source>{epochs} epochs in some {seconds} s; {seeds} seeds</source>
        <translation>{epochs}에폭, 약 {seconds}초, 시드 {seeds}개</translation>
    </message>
    <message>
        <source>{epochs} epochs; {seeds} seeds</source>
        <translation>{epochs}에폭, 시드 {seeds}개</translation>
    </message>
    <message>
        <source>{spread} %</source>
        <translation>{spread}%</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Epoch</source>
        <translation>에폭</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>{n} steps/s</source>
        <translation>초당 {n}단계</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>No mask yet: not in a mini-batch</source>
        <translation>아직 마스크 없음: 미니배치에 든 적 없음</translation>
    </message>
    <message>
        <source>No mask yet: not in a mini-batch since it was pinned</source>
        <translation>아직 마스크 없음: 고정한 뒤로 미니배치에 든 적 없음</translation>
    </message>
    <message>
        <source>No mask yet: press Space to train</source>
        <translation>아직 마스크가 없습니다. Space를 누르면 학습합니다</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>how often each unit was dropped so far (samples: {samples}, expected: {expected})</source>
        <translation>지금까지 뉴런마다 꺼진 비율 (표본 {samples}개, 기댓값 {expected})</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>one pass</source>
        <translation>순전파와 역전파</translation>
    </message>
    <message>
        <source>samples: {samples}, expected: {expected}</source>
        <translation>표본 {samples}개, 기댓값 {expected}</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>step {step} of {latest}, past: {source}</source>
        <translation>{latest}단계 중 {step}단계(지난 단계): {source}</translation>
    </message>
    <message>
        <source>the pinned image was in no mini-batch yet</source>
        <translation>고정한 이미지가 아직 미니배치에 든 적 없음</translation>
    </message>
    <message>
        <source>{source} (now step {now})</source>
        <translation>{source} (지금 {now}단계)</translation>
    </message>
    <message>
        <source>{source}, drawn at drop {ratio}</source>
        <translation>{source}, 비율 {ratio}일 때 뽑음</translation>
    </message>
    <message>
        <source>{source}: a row for each of its {images} images</source>
        <translation>{source}, 이미지 {images}장이 한 줄씩</translation>
    </message>
    <message>
        <source>{source}: one row, for its one image</source>
        <translation>{source}, 이미지 한 장이 한 줄</translation>
    </message>
    <message>
        <source>{source}; the sample&apos;s row is framed</source>
        <translation>{source}, 테두리 친 줄이 표본</translation>
    </message>
    <message>
        <source>{what} of epoch {epoch}, mini-batch {batch} of {batches}</source>
        <translation>{epoch}에폭의 {what}, 미니배치 {batch}/{batches}</translation>
    </message>
    <message>
        <source>{what} of epoch {epoch}, mini-batch {batch} of {batches}, image {image} of {images}</source>
        <translation>{epoch}에폭의 {what}, 미니배치 {batch}/{batches}, 이미지 {image}/{images}</translation>
    </message>
    <message>
        <source>{what} of mini-batch {batch} of {batches}</source>
        <translation>{what}, 미니배치 {batch}/{batches}</translation>
    </message>
    <message>
        <source>{what} of step {step}, epoch {epoch}, mini-batch {batch} of {batches}</source>
        <translation>{step}단계의 {what}, {epoch}에폭, 미니배치 {batch}/{batches}</translation>
    </message>
    <message>
        <source>{what} of step {step}, epoch {epoch}, mini-batch {batch} of {batches}, image {image} of {images}</source>
        <translation>{step}단계의 {what}, {epoch}에폭, 미니배치 {batch}/{batches}, 이미지 {image}/{images}</translation>
    </message>
    <message>
        <source>{what} of step {step}, mini-batch {batch} of {batches}</source>
        <translation>{step}단계의 {what}, 미니배치 {batch}/{batches}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>There is no setting {label}.</source>
        <translation>{label}: 그런 설정은 없습니다.</translation>
    </message>
    <message>
        <source>{label} cannot be “{typed}”.</source>
        <translation>{label}: “{typed}”(은)는 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>{label} must be He, Xavier or a number above 0, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 He, Xavier, 또는 0보다 큰 수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be a finite number, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 유한한 수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be a number above 0, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 0보다 큰 수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be a number of at least 0, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 0 이상의 수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be a whole number of at least {limit}, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 {limit} 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be at least 0 and below 1, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 0 이상 1 미만이어야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be at most {limit}, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 {limit} 이하여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be from 0 to 100 %, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 0에서 100% 사이여야 합니다.</translation>
    </message>
    <message>
        <source>{label} must be the same in every run, and one has “{typed}”.</source>
        <translation>{label}: 모든 실행에서 같아야 하는데, “{typed}”인 실행이 있습니다.</translation>
    </message>
    <message>
        <source>{label} must have one value for each layer, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 층마다 값이 하나씩 있어야 합니다.</translation>
    </message>
    <message>
        <source>{label}: there must be at least one layer, not “{typed}”.</source>
        <translation>{label}: “{typed}” 대신 층이 적어도 하나 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source> · keep {ratio}</source>
        <translation> · 남김 {ratio}</translation>
    </message>
    <message>
        <source>Dropout ratio of {run}</source>
        <translation>{run}의 드롭아웃 비율</translation>
    </message>
    <message>
        <source>Title of the run</source>
        <translation>실행의 이름</translation>
    </message>
    <message>
        <source>drop {ratio}</source>
        <translation>끔 {ratio}</translation>
    </message>
</context>
<context>
    <name>RunGrid</name>
    <message>
        <source>Share of the wrong training labels that the network answers as it was taught</source>
        <translation>틀린 훈련 레이블 가운데 신경망이 배운 그대로 답하는 비율</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>memorised</source>
        <translation>외움</translation>
    </message>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>train</source>
        <translation>훈련</translation>
    </message>
</context>
<context>
    <name>RunSwitch</name>
    <message>
        <source>Run shown</source>
        <translation>보이는 실행</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>No image is misread so</source>
        <translation>그렇게 틀린 이미지가 없습니다</translation>
    </message>
    <message>
        <source>The networks are being asked</source>
        <translation>신경망에 묻고 있습니다</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>묻는 중</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>또는 파일을 끌어다 놓기</translation>
    </message>
    <message>
        <source>or drop a picture&apos;s file on the window</source>
        <translation>또는 그림 파일을 창에 끌어다 놓으세요</translation>
    </message>
</context>
<context>
    <name>SampleStage</name>
    <message>
        <source>Sample, {name}, {label}</source>
        <translation>표본, {name}, {label}</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>레이블 {label}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>레이블 없음</translation>
    </message>
    <message>
        <source>trained as {label}</source>
        <translation>배운 레이블 {label}</translation>
    </message>
    <message>
        <source>{label}, kept {kept} / {units}</source>
        <translation>{label}, 남음 {kept} / {units}</translation>
    </message>
    <message>
        <source>{label}, kept {percent} %</source>
        <translation>{label}, 남음 {percent}%</translation>
    </message>
    <message>
        <source>{text}, kept {kept} of {pixels} pixels</source>
        <translation>{text}, 픽셀 {pixels}개 중 {kept}개 남음</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>#{number}</source>
        <translation>#{number}</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>그린 그림</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>이미지 {number}</translation>
    </message>
    <message>
        <source>Sample: a drawing</source>
        <translation>표본: 그린 그림</translation>
    </message>
    <message>
        <source>Sample: from a file</source>
        <translation>표본: 파일</translation>
    </message>
    <message>
        <source>Sample: image {number}</source>
        <translation>표본: 이미지 {number}</translation>
    </message>
    <message>
        <source>Sample: test image {number}</source>
        <translation>표본: 시험 이미지 {number}</translation>
    </message>
    <message>
        <source>Test image {number}</source>
        <translation>시험 이미지 {number}</translation>
    </message>
    <message>
        <source>Test {number}</source>
        <translation>시험 {number}</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>그린 그림</translation>
    </message>
    <message>
        <source>a picture from a file</source>
        <translation>파일에서 읽은 그림</translation>
    </message>
    <message>
        <source>test image {number}</source>
        <translation>시험 이미지 {number}</translation>
    </message>
    <message>
        <source>training image {number}</source>
        <translation>훈련 이미지 {number}</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Settings below go to every run.</source>
        <translation>아래 설정은 모든 실행에 적용됩니다.</translation>
    </message>
    <message>
        <source>Settings below go to {run} only.</source>
        <translation>아래 설정은 “{run}”에만 적용됩니다.</translation>
    </message>
    <message>
        <source>Which runs the settings below go to</source>
        <translation>아래 설정을 적용할 실행</translation>
    </message>
</context>
<context>
    <name>SettingsColumn</name>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>The same in every run</source>
        <translation>모든 실행에서 같음</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>SignalMeter</name>
    <message>
        <source>A right test pass has the same mean as training, in expectation, in the first layer. Each ReLU behind a dropped layer sets them apart: it is not linear, so that scaling the mean is not taking the mean (Jensen&apos;s inequality). Early in training, when signals cancel out, that is much; later it is little. Both passes take batch normalisation&apos;s running statistics here.</source>
        <translation>실수가 없으면 은닉층 1에서 시험 때의 평균은 훈련 때의 기댓값과 같습니다. 그 뒤로는 드롭아웃 뒤의 ReLU를 지날 때마다 둘이 달라집니다. ReLU는 선형이 아니어서, 평균에 적용한 값이 적용한 값의 평균과 같지 않기 때문입니다(젠센 부등식). 신호가 서로 상쇄되는 학습 초기에는 차이가 크고 나중에는 작습니다. 여기서는 둘 다 배치 정규화의 이동 평균을 씁니다.</translation>
    </message>
    <message>
        <source>Mean magnitude of the logits: training pass {training}, test pass {test}, ratio {ratio}</source>
        <translation>로짓 크기의 평균: 훈련 때 {training}, 시험 때 {test}, 비 {ratio}</translation>
    </message>
    <message>
        <source>Mean signal: training pass {training}, test pass {test}, ratio {ratio}</source>
        <translation>신호의 평균: 훈련 때 {training}, 시험 때 {test}, 비 {ratio}</translation>
    </message>
    <message>
        <source>What all layers together have made of the scaling: each ReLU adds to the difference between both passes, since it is not linear (Jensen&apos;s inequality).</source>
        <translation>모든 층을 지난 뒤의 결과입니다. ReLU는 선형이 아니어서 지날 때마다 훈련 때와 시험 때의 차이를 키웁니다(젠센 부등식).</translation>
    </message>
    <message>
        <source>test / train</source>
        <translation>시험 / 훈련</translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <source>How many steps a second to train; at the right end as many as it can ({keys})</source>
        <translation>1초에 학습할 단계 수. 오른쪽 끝은 낼 수 있는 만큼 빠르게 ({keys})</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>full</source>
        <translation>최대</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>step {step}, past</source>
        <translation>{step}단계(지난 단계)</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {place} of {count}</source>
        <translation>장면 {place} / {count}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A hidden layer stands between the image and the output: each of its units adds up what all units before it pass on, with weights of its own.</source>
        <translation>은닉층은 이미지와 출력 사이에 있는 층입니다. 뉴런마다 앞 층의 모든 뉴런이 보낸 신호에 자기 가중치를 곱해 더합니다.</translation>
    </message>
    <message>
        <source>Accuracy: the share of images that a test pass answers with their label.</source>
        <translation>정확도: 시험 때처럼 물었을 때 레이블대로 답한 이미지의 비율입니다.</translation>
    </message>
    <message>
        <source>AdaGrad: each weight has a learning rate of its own, which shrinks with the squares of all its gradients so far.</source>
        <translation>AdaGrad: 가중치마다 학습률이 따로 있고, 지금까지의 기울기 제곱이 쌓일수록 작아집니다.</translation>
    </message>
    <message>
        <source>Adam: momentum and RMSprop in one, both corrected for their start at 0.</source>
        <translation>Adam: 모멘텀과 RMSprop을 합친 기법으로, 둘 다 0에서 시작하는 편향을 보정합니다.</translation>
    </message>
    <message>
        <source>Batch normalisation, before each activation of the hidden layers, brings every unit&apos;s sums to mean 0 and variance 1 over the mini-batch, and learns a scale and a shift behind that; a test pass takes running averages.</source>
        <translation>배치 정규화: 은닉층의 활성화 함수 앞에서, 미니배치에 대한 뉴런의 합을 평균 0, 분산 1로 맞추고 확대와 이동을 학습합니다. 시험 때는 이동 평균을 씁니다.</translation>
    </message>
    <message>
        <source>Confusion matrix: how many test images of each label got each answer; what is right stands on the diagonal.</source>
        <translation>혼동 행렬: 레이블마다 시험 이미지가 어떤 답을 몇 번 받았는지 보여 주는 표입니다. 맞힌 것은 대각선에 있습니다.</translation>
    </message>
    <message>
        <source>Damage: what a trained network loses of its accuracy when some of its units are switched off.</source>
        <translation>손상: 학습한 신경망의 뉴런 일부를 껐을 때 정확도가 얼마나 떨어지는지입니다.</translation>
    </message>
    <message>
        <source>Drop rate: the share of all samples so far for which a unit was dropped; it comes closer to the dropout ratio with every mini-batch.</source>
        <translation>꺼진 비율: 지금까지의 모든 표본 가운데 그 뉴런이 꺼진 표본의 비율입니다. 미니배치가 쌓일수록 드롭아웃 비율에 가까워집니다.</translation>
    </message>
    <message>
        <source>Dropout ratio: the probability that a unit is dropped in a training pass; it is kept with what is missing to 1.</source>
        <translation>드롭아웃 비율: 훈련 때 뉴런이 꺼질 확률입니다. 1에서 이 값을 뺀 확률로 남습니다.</translation>
    </message>
    <message>
        <source>Dropping pixels of the image, as hidden units are dropped; the paper keeps more of the pixels than of the units.</source>
        <translation>입력 드롭아웃: 은닉 뉴런을 끄듯이 이미지의 픽셀을 끕니다. 논문에서는 뉴런보다 픽셀을 더 많이 남깁니다.</translation>
    </message>
    <message>
        <source>Epoch: as many steps as all training images fill mini-batches; at its end accuracy and loss are measured.</source>
        <translation>에폭: 훈련 이미지의 수를 미니배치의 크기로 나눈 만큼의 단계입니다. 끝날 때마다 정확도와 손실을 잽니다.</translation>
    </message>
    <message>
        <source>Features: what the units respond to, seen in the weights from the pixels and in how many units are active at once.</source>
        <translation>특징: 뉴런이 무엇에 반응하는지입니다. 픽셀에서 오는 가중치와, 한꺼번에 활성인 뉴런의 수로 봅니다.</translation>
    </message>
    <message>
        <source>Gap: training accuracy less test accuracy; what was learnt of the training images only.</source>
        <translation>차이: 훈련 정확도에서 시험 정확도를 뺀 값입니다. 훈련 이미지에만 통하는 것을 얼마나 배웠는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Gradient: how much the loss of this sample grows with a unit&apos;s sum before its activation; 0 of a unit that is dropped or silent, through which nothing is learnt.</source>
        <translation>기울기: 활성화 함수 앞에서 뉴런의 합이 커질 때 이 표본의 손실이 얼마나 커지는지입니다. 꺼졌거나 활성이 아닌 뉴런은 0이고, 그곳으로는 아무것도 배우지 않습니다.</translation>
    </message>
    <message>
        <source>He initialisation: the weights into a unit spread with the standard deviation √(2 / n), of n units before it; made for ReLU.</source>
        <translation>He 초깃값: 앞 층의 뉴런이 n개일 때 표준편차가 √(2 / n)인 정규분포로 뽑은 가중치입니다. ReLU에 맞춘 초깃값입니다.</translation>
    </message>
    <message>
        <source>Learning rate: how far a step moves the weights; too small it takes long, too large the loss explodes.</source>
        <translation>학습률: 한 단계에 가중치를 얼마나 움직이는지입니다. 너무 작으면 오래 걸리고 너무 크면 손실이 폭발합니다.</translation>
    </message>
    <message>
        <source>Loss: the mean cross-entropy, minus the logarithm of the probability that the network gives to the label; training makes it smaller.</source>
        <translation>손실: 교차 엔트로피의 평균, 곧 신경망이 정답 레이블에 준 확률의 로그에 음의 부호를 붙인 값입니다. 학습은 이 값을 줄입니다.</translation>
    </message>
    <message>
        <source>Many masks: one image goes through the network again and again, each time with another mask; the more the answers differ, the less certain the network is.</source>
        <translation>많은 마스크: 이미지 하나를 매번 다른 마스크로 신경망에 거듭 보냅니다. 답이 서로 다를수록 신경망의 확신이 작습니다.</translation>
    </message>
    <message>
        <source>Mask: which units a training pass keeps and which it drops, drawn anew for every sample of every mini-batch.</source>
        <translation>마스크: 훈련 때 어느 뉴런을 남기고 어느 뉴런을 끌지입니다. 미니배치의 표본마다 새로 뽑습니다.</translation>
    </message>
    <message>
        <source>Mini-batch: the training images of one step; the weights move once, by the mean of their gradients.</source>
        <translation>미니배치: 한 단계에 쓰는 훈련 이미지들입니다. 기울기의 평균으로 가중치를 한 번 갱신합니다.</translation>
    </message>
    <message>
        <source>Momentum: a step goes on in the direction of those before it, like a ball that rolls.</source>
        <translation>모멘텀: 구르는 공처럼, 지난 단계들의 방향으로 계속 나아갑니다.</translation>
    </message>
    <message>
        <source>Nesterov: momentum with the gradient taken where the momentum is about to lead.</source>
        <translation>네스테로프: 모멘텀이 데려갈 자리에서 미리 기울기를 구하는 모멘텀입니다.</translation>
    </message>
    <message>
        <source>Optimizer: the rule by which a step makes new weights of the gradients.</source>
        <translation>최적화 기법: 한 단계에서 기울기로 새 가중치를 정하는 규칙입니다.</translation>
    </message>
    <message>
        <source>Output: the probability that the network gives each digit. The last layer&apos;s sums, the logits, become probabilities by the softmax.</source>
        <translation>출력: 신경망이 숫자마다 준 확률입니다. 마지막 층의 합인 로짓이 소프트맥스를 거쳐 확률이 됩니다.</translation>
    </message>
    <message>
        <source>Over-fitting: a network does much better on the images it was trained on than on new ones.</source>
        <translation>과대적합(오버피팅): 학습한 이미지는 새 이미지보다 훨씬 잘 맞히는 상태입니다.</translation>
    </message>
    <message>
        <source>RMSprop: each weight&apos;s step is divided by the root of a running mean of its squared gradients, so that old ones are forgotten.</source>
        <translation>RMSprop: 기울기 제곱의 이동 평균에 제곱근을 씌워 가중치마다 보폭을 나눕니다. 오래된 기울기는 잊습니다.</translation>
    </message>
    <message>
        <source>ReLU passes on what is positive, and 0 for everything else.</source>
        <translation>ReLU: 양수는 그대로 내보내고 나머지는 0을 내보냅니다.</translation>
    </message>
    <message>
        <source>SGD, stochastic gradient descent: each weight moves against its gradient, times the learning rate.</source>
        <translation>SGD(확률적 경사 하강법): 가중치를 기울기의 반대 방향으로, 기울기에 학습률을 곱한 만큼 움직입니다.</translation>
    </message>
    <message>
        <source>Sample: one image with its label. MNIST&apos;s are handwritten digits of 28 by 28 pixels.</source>
        <translation>표본: 레이블이 붙은 이미지 하나입니다. MNIST는 28×28픽셀의 손글씨 숫자입니다.</translation>
    </message>
    <message>
        <source>Scaling makes up for the units that training drops: the test pass multiplies by the share that is kept, or the training pass divides by it, which is called inverted.</source>
        <translation>배율: 훈련 때 꺼지는 뉴런의 몫을 보충합니다. 시험 때 남기는 비율을 곱하거나, 훈련 때 그 비율로 나눕니다. 뒤의 것을 반전 드롭아웃이라고 합니다.</translation>
    </message>
    <message>
        <source>Seed: the number that all random draws follow from, those of the initial weights, the mini-batches, the masks and the wrong labels; the same seed gives the same training.</source>
        <translation>시드: 가중치 초깃값, 미니배치, 마스크, 틀린 레이블을 뽑는 모든 난수의 출발점입니다. 시드가 같으면 학습도 같습니다.</translation>
    </message>
    <message>
        <source>Shuffled: the images are put in a random order, and each comes once in an epoch; a rest too small for a mini-batch is left out.</source>
        <translation>섞어서: 이미지를 무작위로 섞어 한 에폭에 한 번씩 씁니다. 미니배치를 채우지 못한 나머지는 뺍니다.</translation>
    </message>
    <message>
        <source>Sigmoid squeezes every number into the range from 0 to 1: 1 / (1 + exp(-x)).</source>
        <translation>시그모이드: 모든 수를 0과 1 사이로 바꿉니다. 1 / (1 + exp(-x)).</translation>
    </message>
    <message>
        <source>Signal: what a unit passes on to the next layer, its activation behind the mask; 0 of a unit that is dropped.</source>
        <translation>신호: 뉴런이 다음 층으로 보내는 값, 곧 마스크를 지난 활성화값입니다. 꺼진 뉴런은 0입니다.</translation>
    </message>
    <message>
        <source>Step: one update of all weights, from one mini-batch.</source>
        <translation>단계: 미니배치 하나로 모든 가중치를 한 번 갱신하는 것입니다.</translation>
    </message>
    <message>
        <source>Test accuracy: the share of the test images answered rightly, of which the network has never learnt; this is what counts.</source>
        <translation>시험 정확도: 학습에 쓰지 않은 시험 이미지를 맞힌 비율입니다. 중요한 것은 이 값입니다.</translation>
    </message>
    <message>
        <source>Test pass: the pass of a network that is only asked: no unit is dropped, and nothing is learnt.</source>
        <translation>시험 때: 신경망에 묻기만 할 때입니다. 뉴런을 끄지 않고, 아무것도 배우지 않습니다.</translation>
    </message>
    <message>
        <source>Thinned network: what a mask leaves of the network, the units that are kept and the weights between them; dropout trains one after the other.</source>
        <translation>솎은 신경망: 마스크를 씌우고 남은 신경망, 곧 남은 뉴런과 그 사이의 가중치입니다. 드롭아웃은 이런 신경망을 하나씩 학습합니다.</translation>
    </message>
    <message>
        <source>Too early: after few updates curves say little of how training will end, so that nothing is concluded from them yet.</source>
        <translation>판단 보류: 갱신 횟수가 적을 때는 곡선만으로 학습이 어떻게 끝날지 알기 어려워, 아직 아무 결론도 내리지 않습니다.</translation>
    </message>
    <message>
        <source>Training accuracy: the share of the training images that a test pass answers with the label that was taught.</source>
        <translation>훈련 정확도: 훈련 이미지를 시험 때처럼 물었을 때 배운 레이블대로 답한 비율입니다.</translation>
    </message>
    <message>
        <source>Training pass: the pass that a step learns from, with the masks on.</source>
        <translation>훈련 때: 한 단계를 학습할 때입니다. 마스크를 씌웁니다.</translation>
    </message>
    <message>
        <source>Under-fitting: a network does badly even on the images it was trained on.</source>
        <translation>과소적합: 학습한 이미지조차 잘 맞히지 못하는 상태입니다.</translation>
    </message>
    <message>
        <source>Weight decay keeps weights small: the squares of all of them are added to the loss, times half of this number.</source>
        <translation>가중치 감소: 모든 가중치의 제곱합에 이 값의 절반을 곱해 손실에 더합니다. 가중치가 커지지 않게 합니다.</translation>
    </message>
    <message>
        <source>With replacement: every mini-batch is drawn from all images anew, so that an image may come twice in an epoch, or not at all.</source>
        <translation>복원 추출: 미니배치마다 모든 이미지에서 새로 뽑습니다. 한 에폭에 같은 이미지가 두 번 나올 수도, 안 나올 수도 있습니다.</translation>
    </message>
    <message>
        <source>Wrong labels can only be learnt by heart: how many of them a network answers as it was taught shows how much it memorises.</source>
        <translation>틀린 레이블: 외우지 않고는 맞힐 수 없습니다. 신경망이 배운 그대로 답하는 비율을 보면 얼마나 외웠는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Xavier initialisation: the weights into a unit spread with the standard deviation √(1 / n), of n units before it; the paper counts the units behind it as well.</source>
        <translation>Xavier 초깃값: 앞 층의 뉴런이 n개일 때 표준편차가 √(1 / n)인 정규분포로 뽑은 가중치입니다. 논문은 뒤 층의 뉴런도 함께 셉니다.</translation>
    </message>
</context>
<context>
    <name>TestPassWords</name>
    <message>
        <source>The test pass is being computed</source>
        <translation>시험 때의 결과를 계산하고 있습니다</translation>
    </message>
    <message>
        <source>all on, nothing scaled</source>
        <translation>모두 켜짐, 배율 없음</translation>
    </message>
    <message>
        <source>all on, × {scale}</source>
        <translation>모두 켜짐, × {scale}</translation>
    </message>
    <message>
        <source>all units on, each signal × {scale}</source>
        <translation>모든 뉴런 켜짐, 신호마다 × {scale}</translation>
    </message>
    <message>
        <source>all units on, nothing scaled</source>
        <translation>모든 뉴런 켜짐, 배율 없음</translation>
    </message>
    <message>
        <source>all units on, nothing scaled, as training did that already</source>
        <translation>모든 뉴런 켜짐, 훈련 때 이미 나누어 배율 없음</translation>
    </message>
    <message>
        <source>dropout left on</source>
        <translation>드롭아웃 켜 둠</translation>
    </message>
    <message>
        <source>nothing to forget</source>
        <translation>잊을 것 없음</translation>
    </message>
    <message>
        <source>nothing to forget, as inverted dropout scales in training</source>
        <translation>반전 드롭아웃은 훈련 때 나누므로 잊을 것 없음</translation>
    </message>
    <message>
        <source>probe, {image}: {test_pass}</source>
        <translation>관찰, {image}: {test_pass}</translation>
    </message>
    <message>
        <source>probe, {test_pass}</source>
        <translation>관찰, {test_pass}</translation>
    </message>
    <message>
        <source>scaling forgotten</source>
        <translation>배율 잊음</translation>
    </message>
    <message>
        <source>test pass at step {step}</source>
        <translation>{step}단계의 시험 때</translation>
    </message>
    <message>
        <source>what if all units are on, and the scaling is forgotten</source>
        <translation>모든 뉴런을 켜고 배율을 잊으면</translation>
    </message>
    <message>
        <source>what if dropout is left on</source>
        <translation>드롭아웃을 켜 두면</translation>
    </message>
    <message>
        <source>what if dropout is left on, each kept signal × {scale}: chance has a say</source>
        <translation>드롭아웃을 켜 두고 남은 신호마다 × {scale}: 우연이 끼어듭니다</translation>
    </message>
    <message>
        <source>what if dropout is left on, each signal × {scale}</source>
        <translation>드롭아웃을 켜 두고 신호마다 × {scale}</translation>
    </message>
    <message>
        <source>what if dropout is left on: the mean is right, but chance has a say</source>
        <translation>드롭아웃을 켜 두면: 평균은 맞지만 우연이 끼어듭니다</translation>
    </message>
    <message>
        <source>{test_pass}: {what}</source>
        <translation>{test_pass}: {what}</translation>
    </message>
    <message>
        <source>{text}, running statistics</source>
        <translation>{text}, 이동 평균</translation>
    </message>
    <message>
        <source>{text}; batch normalisation by its running statistics</source>
        <translation>{text}. 배치 정규화는 이동 평균을 씁니다</translation>
    </message>
    <message>
        <source>{text}; test accuracy {right:.2f} → {wrong:.2f}</source>
        <translation>{text}, 시험 정확도 {right:.2f} → {wrong:.2f}</translation>
    </message>
</context>
<context>
    <name>Thinned</name>
    <message>
        <source>All units are shown</source>
        <translation>뉴런을 모두 보임</translation>
    </message>
    <message>
        <source>At most {shown} units of each layer are shown</source>
        <translation>층마다 뉴런을 {shown}개까지 보임</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>모든 뉴런</translation>
    </message>
    <message>
        <source>answers {answer}</source>
        <translation>답 {answer}</translation>
    </message>
    <message>
        <source>at most {shown} units shown</source>
        <translation>뉴런 {shown}개까지</translation>
    </message>
    <message>
        <source>hidden {layer} kept {kept} of {units}</source>
        <translation>은닉층 {layer}: {units}개 중 {kept}개 남음</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>masks of a probe: nothing is trained with them</source>
        <translation>관찰용 마스크: 학습하지 않음</translation>
    </message>
    <message>
        <source>the wider an edge, the larger its |weight|, up to {weight} after step {step}</source>
        <translation>선이 굵을수록 |가중치|가 큼, {step}단계 뒤 최대 {weight}</translation>
    </message>
    <message>
        <source>wider edge: larger |weight|</source>
        <translation>굵은 선: 큰 |가중치|</translation>
    </message>
    <message>
        <source>{shown} of {units} units of each layer are shown</source>
        <translation>층마다 뉴런 {units}개 중 {shown}개를 보임</translation>
    </message>
    <message>
        <source>{shown} of {units} units shown</source>
        <translation>뉴런 {units}개 중 {shown}개</translation>
    </message>
    <message>
        <source>{title} · no mask yet</source>
        <translation>{title} · 아직 마스크 없음</translation>
    </message>
    <message>
        <source>{title} · no mask yet: press Space</source>
        <translation>{title} · 아직 마스크 없음: Space를 누르세요</translation>
    </message>
    <message>
        <source>{title} · no mask yet: this image has not been in a mini-batch</source>
        <translation>{title} · 아직 마스크 없음: 이 이미지가 미니배치에 든 적 없음</translation>
    </message>
    <message>
        <source>{title} · probe after step {step}</source>
        <translation>{title} · {step}단계 뒤의 관찰</translation>
    </message>
    <message>
        <source>{title} · probe after step {step} · picture from a file</source>
        <translation>{title} · {step}단계 뒤의 관찰 · 파일에서 읽은 그림</translation>
    </message>
    <message>
        <source>{title} · probe after step {step} · test image {image}</source>
        <translation>{title} · {step}단계 뒤의 관찰 · 시험 이미지 {image}</translation>
    </message>
    <message>
        <source>{title} · probe after step {step} · test image {image}, label {label}</source>
        <translation>{title} · {step}단계 뒤의 관찰 · 시험 이미지 {image}, 레이블 {label}</translation>
    </message>
    <message>
        <source>{title} · probe after step {step} · your drawing</source>
        <translation>{title} · {step}단계 뒤의 관찰 · 그린 그림</translation>
    </message>
    <message>
        <source>{title} · step {step}</source>
        <translation>{title} · {step}단계</translation>
    </message>
    <message>
        <source>{title} · step {step} · image {image}</source>
        <translation>{title} · {step}단계 · 이미지 {image}</translation>
    </message>
    <message>
        <source>{title} · step {step} · training image {image}, label {label}</source>
        <translation>{title} · {step}단계 · 훈련 이미지 {image}, 레이블 {label}</translation>
    </message>
    <message>
        <source>× dropped, its edges are gone</source>
        <translation>× 꺼진 뉴런, 선도 없어짐</translation>
    </message>
    <message>
        <source>× dropped, its edges are gone, as are the orange pixels</source>
        <translation>× 꺼진 뉴런, 선도 주황색 픽셀도 없어짐</translation>
    </message>
</context>
<context>
    <name>ThinnedBoard</name>
    <message>
        <source>Dropout trains every sample on a thinned network of its own: the mask of its training pass takes units out, with all their edges (Srivastava et al. 2014, Fig. 1). Shown are some units of each layer, in equal distances, with the edges among them. An edge from the image stands for all its pixels that were kept: the sum of their |weights|.</source>
        <translation>드롭아웃은 표본마다 다른, 솎은 신경망을 학습합니다. 훈련 때의 마스크가 뉴런을 모든 선과 함께 빼냅니다(Srivastava 외 2014, 그림 1). 층마다 같은 간격으로 고른 뉴런과 그 사이의 선을 보여 줍니다. 이미지에서 나오는 선은 남은 픽셀 전체를 나타내며, 굵기는 |가중치|의 합입니다.</translation>
    </message>
    <message>
        <source>Thinned networks</source>
        <translation>솎은 신경망</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Own picture {number} of {count}, no label</source>
        <translation>내 그림 {number} / {count}, 레이블 없음</translation>
    </message>
    <message>
        <source>Test image {number} of {count}, label {label}</source>
        <translation>시험 이미지 {number} / {count}, 레이블 {label}</translation>
    </message>
    <message>
        <source>Training image {number} of {count}, label {label}</source>
        <translation>훈련 이미지 {number} / {count}, 레이블 {label}</translation>
    </message>
</context>
<context>
    <name>TileSource</name>
    <message>
        <source>{run}, probe at step {step}, epoch {epoch}, {image}</source>
        <translation>{run}, {step}단계({epoch}에폭)의 관찰, {image}</translation>
    </message>
    <message>
        <source>{run}, step {step}, epoch {epoch}</source>
        <translation>{run}, {step}단계({epoch}에폭)</translation>
    </message>
    <message>
        <source>{run}, step {step}, epoch {epoch}, {image}</source>
        <translation>{run}, {step}단계({epoch}에폭), {image}</translation>
    </message>
    <message>
        <source>{run}, test pass at step {step}, epoch {epoch}, {image}</source>
        <translation>{run}, {step}단계({epoch}에폭)의 시험 때, {image}</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Finished</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>발표 모드 끝내기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>UnitNumbers</name>
    <message>
        <source>After scaling</source>
        <translation>배율 뒤</translation>
    </message>
    <message>
        <source>After the mask</source>
        <translation>마스크 뒤</translation>
    </message>
    <message>
        <source>Before scaling</source>
        <translation>배율 앞</translation>
    </message>
    <message>
        <source>Before the mask</source>
        <translation>마스크 앞</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>밝기</translation>
    </message>
    <message>
        <source>Dropped so far</source>
        <translation>꺼진 비율</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>기댓값</translation>
    </message>
    <message>
        <source>Gradient arriving</source>
        <translation>들어온 기울기</translation>
    </message>
    <message>
        <source>Gradient passed on</source>
        <translation>나가는 기울기</translation>
    </message>
    <message>
        <source>Hidden {layer}, unit {unit}</source>
        <translation>은닉층 {layer}, 뉴런 {unit}</translation>
    </message>
    <message>
        <source>Output, class {number}</source>
        <translation>출력, 클래스 {number}</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>all units on</source>
        <translation>모든 뉴런 켜짐</translation>
    </message>
    <message>
        <source>dropout left on: dropped</source>
        <translation>드롭아웃 켜 둠: 꺼짐</translation>
    </message>
    <message>
        <source>dropout left on: kept</source>
        <translation>드롭아웃 켜 둠: 남음</translation>
    </message>
    <message>
        <source>dropped by input dropout in step {step}</source>
        <translation>{step}단계에서 입력 드롭아웃으로 꺼짐</translation>
    </message>
    <message>
        <source>dropped by input dropout, for looking at step {step}</source>
        <translation>{step}단계의 관찰용 입력 드롭아웃으로 꺼짐</translation>
    </message>
    <message>
        <source>dropped by the dropout that was left on</source>
        <translation>켜 둔 드롭아웃으로 꺼짐</translation>
    </message>
    <message>
        <source>its values are not kept: only masks can be rebuilt</source>
        <translation>값은 남아 있지 않음: 마스크만 되살릴 수 있음</translation>
    </message>
    <message>
        <source>kept by input dropout in step {step}</source>
        <translation>{step}단계에서 입력 드롭아웃에도 남음</translation>
    </message>
    <message>
        <source>kept by input dropout, for looking at step {step}</source>
        <translation>{step}단계의 관찰용 입력 드롭아웃에도 남음</translation>
    </message>
    <message>
        <source>kept by the dropout that was left on</source>
        <translation>켜 둔 드롭아웃에도 남음</translation>
    </message>
    <message>
        <source>row {row} of {rows}: image {image}, label {label}</source>
        <translation>{rows}줄 중 {row}번째: 이미지 {image}, 레이블 {label}</translation>
    </message>
    <message>
        <source>test pass at step {step}</source>
        <translation>{step}단계의 시험 때</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>신경망의 답</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>what it is trained as</source>
        <translation>배운 레이블</translation>
    </message>
    <message>
        <source>{image}, row {row}, column {column}</source>
        <translation>{image}, {row}행 {column}열</translation>
    </message>
    <message>
        <source>{label}: {number}</source>
        <translation>{label}: {number}</translation>
    </message>
    <message>
        <source>{number} (forgotten)</source>
        <translation>{number} (잊음)</translation>
    </message>
    <message>
        <source>{number} (× {factor})</source>
        <translation>{number} (× {factor})</translation>
    </message>
</context>
<context>
    <name>UnitValues</name>
    <message>
        <source>a part of it comes from the other images</source>
        <translation>일부는 다른 이미지에서 옴</translation>
    </message>
    <message>
        <source>as it is: training made up for the dropped units</source>
        <translation>그대로: 꺼진 몫은 훈련 때 보충함</translation>
    </message>
    <message>
        <source>comes to {place}</source>
        <translation>→ {place}</translation>
    </message>
    <message>
        <source>dropout is on here</source>
        <translation>여기서는 드롭아웃이 켜져 있음</translation>
    </message>
    <message>
        <source>dropout is on here: skipped</source>
        <translation>드롭아웃이 켜져 있어 건너뜀</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>for its weight from {place}</source>
        <translation>{place}에서 오는 가중치</translation>
    </message>
    <message>
        <source>from {place}; {active} of {count} are not 0</source>
        <translation>{place}에서 옴, {count}개 중 {active}개가 0이 아님</translation>
    </message>
    <message>
        <source>gamma&apos;s and beta&apos;s, summed over the mini-batch of {images}</source>
        <translation>gamma와 beta의 기울기, 미니배치 {images}장의 합</translation>
    </message>
    <message>
        <source>its weights learn nothing from this image</source>
        <translation>이 가중치는 이 이미지에서 배우지 않음</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>kept for the way back</source>
        <translation>역전파에 쓰려고 남김</translation>
    </message>
    <message>
        <source>learnt, two numbers a unit</source>
        <translation>학습하는 값, 뉴런마다 둘</translation>
    </message>
    <message>
        <source>no unit is dropped, and the scaling is forgotten</source>
        <translation>끄는 뉴런 없음, 배율을 잊음</translation>
    </message>
    <message>
        <source>no unit is dropped, each is scaled</source>
        <translation>끄는 뉴런 없음, 모두에 배율을 곱함</translation>
    </message>
    <message>
        <source>of the mini-batch of {images}</source>
        <translation>미니배치 {images}장에 대한 값</translation>
    </message>
    <message>
        <source>of this image</source>
        <translation>이 이미지의 값</translation>
    </message>
    <message>
        <source>of this image; the loss is the mean of {images}</source>
        <translation>이 이미지의 값, 손실은 {images}장의 평균</translation>
    </message>
    <message>
        <source>of {classes} classes</source>
        <translation>클래스 {classes}개의 합</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>이미지 1장</translation>
    </message>
    <message>
        <source>pixel {unit}</source>
        <translation>픽셀 {unit}</translation>
    </message>
    <message>
        <source>running averages of training, not of this image</source>
        <translation>이 이미지가 아니라 학습 중의 이동 평균</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>stopped already: it was dropped</source>
        <translation>이미 멈춤: 꺼진 뉴런</translation>
    </message>
    <message>
        <source>the gradient stops where the signal stopped</source>
        <translation>신호가 멈춘 곳에서 기울기도 멈춤</translation>
    </message>
    <message>
        <source>the gradient stops: it was silent</source>
        <translation>기울기가 멈춤: 비활성이었음</translation>
    </message>
    <message>
        <source>the mean of the mini-batch of {images}</source>
        <translation>미니배치 {images}장의 평균</translation>
    </message>
    <message>
        <source>the probability of class {label}</source>
        <translation>클래스 {label}의 확률</translation>
    </message>
    <message>
        <source>the running averages, for test passes</source>
        <translation>시험 때 쓸 이동 평균</translation>
    </message>
    <message>
        <source>the signal stops here</source>
        <translation>신호가 여기서 멈춤</translation>
    </message>
    <message>
        <source>this is a test pass</source>
        <translation>시험 때임</translation>
    </message>
    <message>
        <source>this is a test pass: skipped</source>
        <translation>시험 때라 건너뜀</translation>
    </message>
    <message>
        <source>this is a training pass</source>
        <translation>훈련 때임</translation>
    </message>
    <message>
        <source>this is a training pass: skipped</source>
        <translation>훈련 때라 건너뜀</translation>
    </message>
    <message>
        <source>this layer drops nothing in training</source>
        <translation>훈련 때 아무것도 끄지 않는 층</translation>
    </message>
    <message>
        <source>told without / {images} from here on: {gradient}</source>
        <translation>여기부터 / {images} 없이 적음: {gradient}</translation>
    </message>
    <message>
        <source>unit {unit} of Hidden {layer}</source>
        <translation>은닉층 {layer}의 뉴런 {unit}</translation>
    </message>
    <message>
        <source>{count} products added up</source>
        <translation>곱 {count}개의 합</translation>
    </message>
    <message>
        <source>{images} images</source>
        <translation>이미지 {images}장</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>0: blocked by the mask</source>
        <translation>0: 마스크에 막힘</translation>
    </message>
    <message>
        <source>0: blocked, not firing</source>
        <translation>0: 비활성이라 막힘</translation>
    </message>
    <message>
        <source>0: none arrives</source>
        <translation>0: 들어온 것이 없음</translation>
    </message>
    <message>
        <source>dropped in step {step}</source>
        <translation>{step}단계에서 꺼짐</translation>
    </message>
    <message>
        <source>dropped, for looking at step {step}</source>
        <translation>{step}단계의 관찰에서 꺼짐</translation>
    </message>
    <message>
        <source>kept in step {step}</source>
        <translation>{step}단계에서 남음</translation>
    </message>
    <message>
        <source>kept in step {step}, firing</source>
        <translation>{step}단계에서 남음, 활성</translation>
    </message>
    <message>
        <source>kept in step {step}, not a number</source>
        <translation>{step}단계에서 남음, 수가 아님</translation>
    </message>
    <message>
        <source>kept in step {step}, zero</source>
        <translation>{step}단계에서 남음, 0</translation>
    </message>
    <message>
        <source>kept, for looking at step {step}, firing</source>
        <translation>{step}단계의 관찰에서 남음, 활성</translation>
    </message>
    <message>
        <source>kept, for looking at step {step}, not a number</source>
        <translation>{step}단계의 관찰에서 남음, 수가 아님</translation>
    </message>
    <message>
        <source>kept, for looking at step {step}, zero</source>
        <translation>{step}단계의 관찰에서 남음, 0</translation>
    </message>
    <message>
        <source>{rate} (samples: {samples})</source>
        <translation>{rate} (표본 {samples}개)</translation>
    </message>
</context>
<context>
    <name>ValueTags</name>
    <message>
        <source>test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>train</source>
        <translation>훈련</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>A small gap is no merit here: what was not learnt cannot be lost.</source>
        <translation>차이가 작아도 좋은 것은 아닙니다. 배우지 않은 것은 잃을 수도 없습니다.</translation>
    </message>
    <message>
        <source>After {updates} updates it no longer improves: over the last {window} epochs the training accuracy went from {earlier} to {later}.</source>
        <translation>갱신 {updates}번 뒤로 더 나아지지 않습니다. 지난 {window}에폭 동안의 훈련 정확도: {earlier} → {later}.</translation>
    </message>
    <message>
        <source>At this pace more epochs will hardly help. Drop less, use more units, or try another learning rate or other initial weights.</source>
        <translation>이대로는 더 학습해도 거의 나아지지 않습니다. 뉴런을 덜 끄거나, 뉴런을 늘리거나, 학습률이나 가중치 초깃값을 바꿔 보세요.</translation>
    </message>
    <message>
        <source>But it is still learning: over the last {window} epochs the training accuracy went from {earlier} to {later} and the loss from {loss_earlier} to {loss_later}.</source>
        <translation>그래도 아직 배우고 있습니다. 지난 {window}에폭 동안의 훈련 정확도: {earlier} → {later}, 손실: {loss_earlier} → {loss_later}.</translation>
    </message>
    <message>
        <source>By step {step} the loss had exploded: ten times that of the start ten steps in a row, or ten thousand times at once. Training does not come back from there by itself.</source>
        <translation>{step}단계에 이르러 손실이 폭발했습니다. 열 단계 연속으로 처음의 열 배였거나, 한 번에 만 배가 되었습니다. 이렇게 되면 학습이 저절로 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>발산</translation>
    </message>
    <message>
        <source>Diverged in step {step}</source>
        <translation>{step}단계에서 발산</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>In epoch {best_epoch} it had read {best} of them: what was learnt is lost again.</source>
        <translation>{best_epoch}에폭에는 {best}까지 맞혔지만, 배운 것을 다시 잃었습니다.</translation>
    </message>
    <message>
        <source>In step {step} the loss was no number any more: the steps were so large that the weights outgrew what a computer can write down. From then on nothing is learnt.</source>
        <translation>{step}단계에서 손실이 더는 수가 아니게 되었습니다. 보폭이 너무 커서 가중치가 컴퓨터로 적을 수 있는 범위를 넘었습니다. 그 뒤로는 아무것도 배우지 않습니다.</translation>
    </message>
    <message>
        <source>It reads {read} of the training images but {test} of new ones. The difference, {shortfall}, does not carry over; from {limit} on that is called over-fitting.</source>
        <translation>훈련 이미지는 {read}, 새 이미지는 {test}의 정확도로 맞힙니다. 그 차이 {shortfall}만큼은 새 이미지에 통하지 않습니다. {limit} 이상이면 과대적합이라고 합니다.</translation>
    </message>
    <message>
        <source>It reads {right} of the training images with right labels, at least {learnt}, and {test} of the test images; the difference is below {limit}. Of the {wrong} wrong labels it memorised {memorised}.</source>
        <translation>레이블이 바른 훈련 이미지의 정확도는 {right}, 기준 {learnt} 이상이고, 시험 정확도는 {test}입니다. 차이는 {limit} 미만입니다. 틀린 레이블 {wrong}개 가운데 {memorised}를 외웠습니다.</translation>
    </message>
    <message>
        <source>It reads {train} of the training images, at least {learnt}, and {test} of new ones: the gap, {gap}, is below {limit}.</source>
        <translation>훈련 정확도는 {train}, 기준 {learnt} 이상이고, 새 이미지의 정확도는 {test}입니다. 차이 {gap}, 기준 {limit} 미만입니다.</translation>
    </message>
    <message>
        <source>It reads {train} of the training images, less than {learnt}.</source>
        <translation>훈련 정확도는 {train}, 기준 {learnt} 미만입니다.</translation>
    </message>
    <message>
        <source>Lower the learning rate, now {learning_rate}, and reset.</source>
        <translation>지금 {learning_rate}인 학습률을 낮추고 초기화하세요.</translation>
    </message>
    <message>
        <source>More training images help most; then dropout, weight decay, or stopping earlier.</source>
        <translation>훈련 이미지를 늘리는 것이 가장 좋고, 그다음은 드롭아웃, 가중치 감소, 일찍 멈추기입니다.</translation>
    </message>
    <message>
        <source>More training images, more dropout, or stopping where the test loss was lowest.</source>
        <translation>훈련 이미지를 늘리거나, 더 많이 끄거나, 시험 손실이 가장 낮을 때 멈추세요.</translation>
    </message>
    <message>
        <source>Most often a step was too large, or weight decay too strong. Lower the learning rate or the decay, and reset.</source>
        <translation>대개 보폭이 너무 크거나 가중치 감소가 너무 강한 탓입니다. 학습률이나 가중치 감소를 낮추고 초기화하세요.</translation>
    </message>
    <message>
        <source>Nothing to cure. To compare runs, look at the test accuracy: a smaller gap alone is no better network.</source>
        <translation>고칠 것이 없습니다. 실행을 비교할 때는 시험 정확도를 보세요. 차이만 작다고 더 좋은 신경망은 아닙니다.</translation>
    </message>
    <message>
        <source>Of the training images with right labels it reads {right}, less than {learnt}.</source>
        <translation>레이블이 바른 훈련 이미지의 정확도는 {right}, 기준 {learnt} 미만입니다.</translation>
    </message>
    <message>
        <source>Of the {wrong} wrong labels in the training data the network answers {memorised} just as they were taught. Nothing in the images leads there: it knows them by heart. From {memorising} on that is called memorising.</source>
        <translation>훈련 데이터의 틀린 레이블 {wrong}개 가운데 {memorised}를 배운 그대로 답합니다. 이미지에는 그럴 까닭이 없으니 외운 것입니다. {memorising} 이상이면 외웠다고 합니다.</translation>
    </message>
    <message>
        <source>Over the last {window} epochs it did not improve: the training accuracy went from {earlier} to {later}. But networks may stand still for long before they learn, most of all with dropout: only from {patience} updates on that is called stuck, and there were {updates}.</source>
        <translation>지난 {window}에폭 동안 나아지지 않았습니다(훈련 정확도 {earlier} → {later}). 그러나 신경망은 배우기 전에 오래 제자리에 머물기도 하고, 드롭아웃이 있으면 더욱 그렇습니다. 갱신 {patience}번부터 정체라고 하는데, 지금까지 {updates}번입니다.</translation>
    </message>
    <message>
        <source>Over-fitting</source>
        <translation>과대적합</translation>
    </message>
    <message>
        <source>Still under-fitting</source>
        <translation>아직 과소적합</translation>
    </message>
    <message>
        <source>The first comes with epoch 0.</source>
        <translation>첫 점수는 0에폭에 나옵니다.</translation>
    </message>
    <message>
        <source>The test loss is {test_loss}, that is {times} times its lowest ({lowest}, epoch {lowest_epoch}): the network grows surer of its mistakes. From {risen} times on that is over-fitting where the gap is {limit} or more; it is {shortfall}.</source>
        <translation>시험 손실은 {test_loss}, 가장 낮았던 때({lowest}, {lowest_epoch}에폭)의 {times}배입니다. 신경망이 틀린 답을 점점 더 확신합니다. {risen}배 이상이고 차이가 {limit} 이상이면 과대적합입니다. 지금 차이는 {shortfall}입니다.</translation>
    </message>
    <message>
        <source>There is no score yet.</source>
        <translation>아직 점수가 없습니다.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>판단 보류</translation>
    </message>
    <message>
        <source>Train longer. If it does not move then: drop less, or try another learning rate or other initial weights.</source>
        <translation>더 학습하세요. 그래도 그대로면 뉴런을 덜 끄거나, 학습률이나 가중치 초깃값을 바꿔 보세요.</translation>
    </message>
    <message>
        <source>Train longer. With dropout each step trains only part of the network: that takes two to three times as long.</source>
        <translation>더 학습하세요. 드롭아웃이 있으면 한 단계에 신경망의 일부만 학습하므로 두세 배 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Train on and look again.</source>
        <translation>더 학습한 뒤 다시 보세요.</translation>
    </message>
    <message>
        <source>Try dropout, or stop earlier: right labels are learnt first.</source>
        <translation>드롭아웃을 쓰거나 일찍 멈추세요. 바른 레이블을 먼저 배웁니다.</translation>
    </message>
    <message>
        <source>Under-fitting</source>
        <translation>과소적합</translation>
    </message>
    <message>
        <source>Under-fitting again</source>
        <translation>다시 과소적합</translation>
    </message>
    <message>
        <source>Under-fitting so far</source>
        <translation>지금은 과소적합</translation>
    </message>
    <message>
        <source>Under-fitting, stuck</source>
        <translation>과소적합, 정체</translation>
    </message>
    <message>
        <source>Updates of the network so far: {updates}. Before {least} of them the curves tell more about where it started than about how it learns.</source>
        <translation>지금까지 갱신 {updates}번입니다. {least}번이 되기 전의 곡선은 신경망이 어떻게 배우는지보다 어디에서 시작했는지를 더 말해 줍니다.</translation>
    </message>
    <message>
        <source>epochs in these means</source>
        <translation>평균 낸 마지막 에폭 수</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>of it, on right labels</source>
        <translation>그중 바른 레이블</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>시험 정확도</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>훈련 정확도</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>갱신 횟수</translation>
    </message>
    <message>
        <source>wrong labels memorised</source>
        <translation>외운 틀린 레이블</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>As many epochs again, from where it stands</source>
        <translation>지금 상태에서 같은 에폭만큼 더 학습합니다</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>설명 닫기</translation>
    </message>
    <message>
        <source>Read on: {where}</source>
        <translation>더 읽기: {where}</translation>
    </message>
</context>
<context>
    <name>VerdictCell</name>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>One pass</source>
        <translation>순전파와 역전파</translation>
    </message>
</context>
<context>
    <name>WalkControls</name>
    <message>
        <source>Back to the plot</source>
        <translation>그래프로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the plot (Escape)</source>
        <translation>그래프로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Next layer</source>
        <translation>다음 층</translation>
    </message>
    <message>
        <source>Next layer (Right)</source>
        <translation>다음 층 (→)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play, or pause (Space)</source>
        <translation>재생, 또는 멈춤 (Space)</translation>
    </message>
    <message>
        <source>Previous layer</source>
        <translation>이전 층</translation>
    </message>
    <message>
        <source>Previous layer (Left)</source>
        <translation>이전 층 (←)</translation>
    </message>
</context>
<context>
    <name>WalkKeys</name>
    <message>
        <source>← → layer    PgUp PgDn tile    ↑ ↓ line    Space play, pause    Esc plot</source>
        <translation>← → 층    PgUp PgDn 타일    ↑ ↓ 줄    Space 재생    Esc 그래프</translation>
    </message>
    <message>
        <source>← → layer by layer     PgUp PgDn tile by tile     ↑ ↓ line by line     Space play or pause     Esc back to the plot</source>
        <translation>← → 층마다     PgUp PgDn 타일마다     ↑ ↓ 줄마다     Space 재생, 멈춤     Esc 그래프로</translation>
    </message>
    <message>
        <source>← → layer by layer     PgUp PgDn tile by tile     ↑ ↓ line by line     Space play or pause     Home from the start     T to the loss     Esc back to the plot</source>
        <translation>← → 층마다     PgUp PgDn 타일마다     ↑ ↓ 줄마다     Space 재생, 멈춤     Home 처음으로     T 손실로     Esc 그래프로</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Every layer runs its forward on the way there, and its backward on the way back. The numbers beside the code are those of one unit in each layer, ringed below: a dropped one that would have fired, or one that you choose.</source>
        <translation>갈 때는 층마다 forward가, 돌아올 때는 backward가 실행됩니다. 코드 옆의 수는 층마다 뉴런 하나의 값으로, 아래에서 동그라미를 친 뉴런입니다. 꺼지지 않았다면 활성이었을 뉴런이며, 직접 고를 수도 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is learnt from this pass: every layer runs its forward, and none its backward. The numbers beside the code are those of one unit in each layer, ringed below.</source>
        <translation>여기서는 아무것도 배우지 않습니다. 층마다 forward만 실행되고 backward는 실행되지 않습니다. 코드 옆의 수는 층마다 뉴런 하나의 값으로, 아래에서 동그라미를 친 뉴런입니다.</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, {number}번째 줄</translation>
    </message>
</context>
<context>
    <name>WalkReason</name>
    <message>
        <source>No mini-batch held this image since it was pinned: train on, or follow them</source>
        <translation>고정한 뒤로 이 이미지가 미니배치에 든 적이 없습니다. 더 학습하거나 미니배치를 따라가세요</translation>
    </message>
    <message>
        <source>Of a past step only the masks can be rebuilt</source>
        <translation>지난 단계는 마스크만 되살릴 수 있습니다</translation>
    </message>
    <message>
        <source>The pass is being computed</source>
        <translation>계산하고 있습니다</translation>
    </message>
    <message>
        <source>There is no pass yet: train a step first</source>
        <translation>아직 볼 것이 없습니다. 먼저 한 단계를 학습하세요</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>, dropped</source>
        <translation>, 꺼짐</translation>
    </message>
    <message>
        <source>Dropout drops {dropped} of {pixels} pixels</source>
        <translation>드롭아웃이 픽셀 {pixels}개 중 {dropped}개를 끔</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Hidden {number}</source>
        <translation>은닉층 {number}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Test pass</source>
        <translation>시험 때</translation>
    </message>
    <message>
        <source>class {label}</source>
        <translation>클래스 {label}</translation>
    </message>
    <message>
        <source>class {label}, the answer</source>
        <translation>클래스 {label}, 신경망의 답</translation>
    </message>
    <message>
        <source>class {label}, the image&apos;s label</source>
        <translation>클래스 {label}, 이미지의 레이블</translation>
    </message>
    <message>
        <source>compared with the running averages of training</source>
        <translation>학습 중의 이동 평균과 견줌</translation>
    </message>
    <message>
        <source>compared within a mini-batch of {images}</source>
        <translation>미니배치 {images}장 안에서 견줌</translation>
    </message>
    <message>
        <source>drops none of {units} units</source>
        <translation>뉴런 {units}개 중 끄는 것 없음</translation>
    </message>
    <message>
        <source>drops {dropped} of {units} units</source>
        <translation>뉴런 {units}개 중 {dropped}개를 끔</translation>
    </message>
    <message>
        <source>each of {units} units adds up all that comes in</source>
        <translation>뉴런 {units}개가 저마다 들어온 신호를 더함</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>여기서 끝남</translation>
    </message>
    <message>
        <source>ends here: W and b learn, the pixels do not</source>
        <translation>여기서 끝남: W와 b는 배우고 픽셀은 배우지 않음</translation>
    </message>
    <message>
        <source>every unit fires, between 0 and 1</source>
        <translation>모든 뉴런이 0과 1 사이의 값을 냄</translation>
    </message>
    <message>
        <source>goes back to Hidden {number}</source>
        <translation>은닉층 {number} 쪽으로 돌아감</translation>
    </message>
    <message>
        <source>goes through, no unit was dropped</source>
        <translation>그대로 지나감, 꺼진 뉴런 없음</translation>
    </message>
    <message>
        <source>no pixel is dropped, each × {scale}</source>
        <translation>끄는 픽셀 없음, 모두 × {scale}</translation>
    </message>
    <message>
        <source>no unit is dropped, each signal × {scale}</source>
        <translation>끄는 뉴런 없음, 신호마다 × {scale}</translation>
    </message>
    <message>
        <source>none is dropped</source>
        <translation>끄는 것 없음</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>정규화함</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>수가 아님</translation>
    </message>
    <message>
        <source>not a number. The network has diverged</source>
        <translation>수가 아님. 신경망이 발산했음</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>pixel {unit}</source>
        <translation>픽셀 {unit}</translation>
    </message>
    <message>
        <source>pixel {unit} of {units}</source>
        <translation>픽셀 {unit} / {units}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>표본</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>나눔</translation>
    </message>
    <message>
        <source>shared within a mini-batch of {images}</source>
        <translation>미니배치 {images}장에 나눔</translation>
    </message>
    <message>
        <source>stops at the {dropped} dropped and {silent} silent units</source>
        <translation>꺼진 뉴런 {dropped}개와 비활성 뉴런 {silent}개에서 멈춤</translation>
    </message>
    <message>
        <source>stops at the {silent} silent units</source>
        <translation>비활성 뉴런 {silent}개에서 멈춤</translation>
    </message>
    <message>
        <source>stops at {dropped} dropped units</source>
        <translation>꺼진 뉴런 {dropped}개에서 멈춤</translation>
    </message>
    <message>
        <source>stops at {dropped} dropped, {silent} silent</source>
        <translation>꺼짐 {dropped}개, 비활성 {silent}개에서 멈춤</translation>
    </message>
    <message>
        <source>stops exactly at the {dropped} dropped units</source>
        <translation>바로 그 꺼진 뉴런 {dropped}개에서 멈춤</translation>
    </message>
    <message>
        <source>times the slope</source>
        <translation>미분값을 곱함</translation>
    </message>
    <message>
        <source>times the slope of every unit</source>
        <translation>뉴런마다 활성화 함수의 미분값을 곱함</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>뉴런 {unit}</translation>
    </message>
    <message>
        <source>unit {unit} of {units}</source>
        <translation>뉴런 {unit} / {units}</translation>
    </message>
    <message>
        <source>{classes} logits, one for each class</source>
        <translation>로짓 {classes}개, 클래스마다 하나</translation>
    </message>
    <message>
        <source>{firing} of {units} units fire</source>
        <translation>뉴런 {units}개 중 {firing}개가 활성</translation>
    </message>
    <message>
        <source>{percent} % for class {label}</source>
        <translation>클래스 {label}의 확률 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % for class {label}: nothing is learnt from it</source>
        <translation>클래스 {label}의 확률 {percent}%: 여기서는 배우지 않음</translation>
    </message>
    <message>
        <source>{percent} % for the label {label}</source>
        <translation>레이블 {label}의 확률 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % for the label {label}. Here the gradient begins</source>
        <translation>레이블 {label}의 확률 {percent}%. 여기서 기울기가 시작됨</translation>
    </message>
    <message>
        <source>{pixels} pixels go in</source>
        <translation>픽셀 {pixels}개가 들어감</translation>
    </message>
    <message>
        <source>{pixels} pixels go in, {bright} of them are not 0</source>
        <translation>픽셀 {pixels}개가 들어감, 그중 {bright}개가 0이 아님</translation>
    </message>
    <message>
        <source>{units} sums</source>
        <translation>합 {units}개</translation>
    </message>
</context>
</TS>
